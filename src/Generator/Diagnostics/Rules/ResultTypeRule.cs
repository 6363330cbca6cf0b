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

        ScriptType[] given = [.. Results.Of(member)];
        TypeMismatch?[] mismatches = [.. given.Select(type => comparison.Types.Result(member.Result, type))];
        if (mismatches.Length == 0 || mismatches[0] is not { } mismatch || !Array.TrueForAll(mismatches, each => each is not null))
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
