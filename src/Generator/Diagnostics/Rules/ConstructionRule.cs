using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>A class is called as a function, or what is no class is called with <c>new</c>.</summary>
internal sealed class ConstructionRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.Construction;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member is not { Method: not null, Found: { } found } || found.Kind == ScriptMemberKind.Unknown)
        {
            return;
        }

        if (!member.IsConstructor && found is { Kind: ScriptMemberKind.Class, Class.IsCallable: false, Signatures.Count: 0 })
        {
            comparison.Report(
                Descriptor, member.Location, found.Place, member.Display, "calls", member.Named, "is a class, which can't be called without 'new'",
                "mark the method [JsConstructor] and return a [JsObject] interface");
        }
        else if (member.IsConstructor && found is { Kind: ScriptMemberKind.Function, Class: null, Signatures.Count: > 0 })
        {
            comparison.Report(
                Descriptor, member.Location, found.Place, member.Display, "constructs", member.Named, "is a function that can't be called with 'new'",
                "remove [JsConstructor]");
        }
        else if (member.IsConstructor && found.Kind == ScriptMemberKind.Value && (comparison.Kinds.Of(found.Type) & JsKinds.Function) == 0)
        {
            comparison.Report(
                Descriptor, member.Location, found.Place, member.Display, "constructs", member.Named, $"is {ScriptTypeText.Of(found.Type)}, and no class",
                "declare a property");
        }
    }
}
