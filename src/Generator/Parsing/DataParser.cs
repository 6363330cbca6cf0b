using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A <c>[JsData]</c> type to its model.</summary>
internal static class DataParser
{
    public static ParsedData? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)context.TargetSymbol;
        Location? location = type.Locations.FirstOrDefault(each => each.SourceTree == context.TargetNode.SyntaxTree);
        var resolver = new ShapeResolver();
        string? reason = type.IsGenericType ? "a type that is constructed at the call has no codec; mark one that derives from it or holds it"
            : !ObjectParser.IsVisible(type) ? "it is private; make it and the types around it internal or public"
            : null;
        if (reason is null && resolver.Objects.Parse(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) is ObjectShape shape)
        {
            reason = resolver.Objects.Unreadable(shape);
            if (reason is null)
            {
                return new ParsedData(resolver.Objects.Models, shape.Type, []);
            }
        }

        reason ??= resolver.Objects.TakeReason() is { } property ? property + ", which cannot cross" : "it is no type with public properties";
        return new ParsedData(
            [], "", [new DiagnosticInfo(Descriptors.TypeNotSupported, LocationInfo.From(location), ["The [JsData] type", type.ToDisplayString(), reason])]);
    }
}
