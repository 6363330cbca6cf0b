using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>The script may give null or undefined, for which the C# type has no room.</summary>
internal sealed class NullabilityRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.Nullability;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Result is null || member.IsConstructor || ShapeKinds.AcceptsNothing(member.Result))
        {
            return;
        }

        // One without any other value is a mismatch of types, and reported as that.
        foreach (ScriptType given in Results.Of(member))
        {
            if (comparison.Kinds.Resolve(given) is not UnionType union || !union.Members.Any(IsSomething))
            {
                return;
            }

            string[] nothings = [.. union.Members.Where(part => !IsSomething(part)).Select(ScriptTypeText.Of)];
            if (nothings.Length == 0)
            {
                return;
            }

            ITypeSymbol declared = member.Method?.ReturnType ?? member.Property!.Type;
            string text = declared.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

            // Of a task it is the result that may be null.
            string better = member.Async != AsyncKind.None && text.EndsWith(">", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) + "?>" : text + "?";
            comparison.Report(
                Descriptor, member.Location, member.Found!.Place, member.Display, text, member.Named, string.Join(" or ", nothings), better);
            return;
        }
    }

    private static bool IsSomething(ScriptType type) => type != ScriptType.Null && type != ScriptType.Undefined;
}
