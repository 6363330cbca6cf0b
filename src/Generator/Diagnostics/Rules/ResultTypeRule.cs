using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>The script gives another type of value than C# declares.</summary>
internal sealed class ResultTypeRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.ResultType;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Result is null or VoidShape || member.IsConstructor)
        {
            return;
        }

        // Of several ways to call it one that fits is enough; what is said is said of the first.
        ScriptType[] given = Results.Of(member);
        TypeMismatch? mismatch = null;
        foreach (ScriptType type in given)
        {
            if (comparison.Types.Result(member.Result, type) is not { } other)
            {
                return;
            }

            mismatch ??= other;
        }

        if (mismatch is null)
        {
            return;
        }

        ITypeSymbol declared = member.Method?.ReturnType ?? member.Property!.Type;
        comparison.Report(
            Descriptor, member.Location, member.Found!.Place,
            member.Display, declared.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), member.Named,
            given[0] == ScriptType.Undefined && member.Method is not null ? "returns nothing" : $"gives {mismatch.Script}{Wording.At(mismatch)}");
    }
}
