using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>The <c>[JsObject]</c> interfaces that a host type leads to. What is wrong with one is told of where it is declared.</summary>
internal static class ScriptObjectParser
{
    public static EquatableArray<ScriptObjectModel> Parse(ShapeResolver resolver, Compilation compilation, CancellationToken cancellation)
    {
        var models = new List<ScriptObjectModel>();
        for (int i = 0; i < resolver.ScriptObjects.Count; i++) // More are found meanwhile.
        {
            INamedTypeSymbol type = resolver.ScriptObjects[i];
            EquatableArray<MemberModel> members = MemberParser.Parse(type, isObject: true, compilation, resolver, new DiagnosticBag(null), cancellation);
            models.Add(new ScriptObjectModel(
                type.Reference(), type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), members, DocsParser.Summary(type, cancellation)));
        }

        resolver.Objects.TakeReason();
        return models.ToEquatableArray();
    }
}
