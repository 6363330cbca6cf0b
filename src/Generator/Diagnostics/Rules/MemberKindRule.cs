using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>A property stands for a function, or a method for a value that can't be called.</summary>
internal sealed class MemberKindRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.MemberKind;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member is not { Found: { } found, IsConstructor: false })
        {
            return;
        }

        if (member is { Property: not null, Result: { } shape }
            && found.Kind is ScriptMemberKind.Function or ScriptMemberKind.Class && (ShapeKinds.Accepted(shape) & JsKinds.Function) == 0)
        {
            string what = found.Kind == ScriptMemberKind.Class ? "a class" : found.Signatures.Count > 0 ? $"a function {Wording.Parameters(found.Signatures[0])}" : "a function";
            comparison.Report(Descriptor, member.Location, found.Place, member.Display, "a property", member.Named, what, "declare a method");
        }
        else if (member.Method is not null && found.Kind == ScriptMemberKind.Value && !MayBeCalled(found, comparison))
        {
            string what = found is { Type: UnknownType } ? "an object" : $"a value of the type {ScriptTypeText.Of(found.Type)}";
            comparison.Report(Descriptor, member.Location, found.Place, member.Display, "a method", member.Named, what, "declare a property");
        }
    }

    private static bool MayBeCalled(ScriptMember found, ModuleComparison comparison) =>
        found is { Type: UnknownType, Members: null } || (found.Type is not UnknownType && (comparison.Kinds.Of(found.Type) & JsKinds.Function) != 0);
}
