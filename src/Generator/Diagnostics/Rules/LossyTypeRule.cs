using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>Values of the C# type do not all survive as numbers of JavaScript.</summary>
internal sealed class LossyTypeRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.LossyType;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Found is not { } found)
        {
            return;
        }

        if (member.Result is { } result && IsDecimal(result))
        {
            Report(found, member, comparison, member.Location, member.Method is null ? $"Property '{member.Display}'" : $"The result of '{member.Display}'", Decimal);
        }

        for (int i = 0; i < member.Parameters.Count; i++)
        {
            ComparedParameter parameter = member.Parameters[i];
            string? loss = parameter.Shape is null ? null
                : IsDecimal(parameter.Shape) ? Decimal
                : IsForBigInt(parameter.Shape, member, i, comparison) ? "long crosses as a number, which is exact up to 2^53-1, and the script expects a bigint; mark it [JsBigInt]"
                : null;
            if (loss is not null)
            {
                Report(
                    found, member, comparison,
                    parameter.Symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? member.Location,
                    $"Parameter '{parameter.Symbol.Name}' of '{member.Display}'", loss);
            }
        }
    }

    private void Report(ScriptMember found, ComparedMember member, ModuleComparison comparison, Location? location, string what, string loss) =>
        comparison.Report(Descriptor, location, found.Place, what, member.Named, loss);

    private const string Decimal = "decimal crosses as a number, which has 15 to 17 digits; use double, or a string where every digit counts";

    /// <summary>Whether a long that crosses as a number goes where a BigInt is expected.</summary>
    public static bool IsForBigInt(Shape shape, ComparedMember member, int index, ModuleComparison comparison) =>
        Value(shape) is WideIntegerShape { AsBigInt: false } && IsBigInt(member, index, comparison);

    private static bool IsBigInt(ComparedMember member, int index, ModuleComparison comparison)
    {
        foreach (ScriptSignature signature in member.Signatures)
        {
            if (ParameterTypeRule.ParameterAt(signature, index) is not { } parameter || (comparison.Kinds.Of(parameter.Type) & ~JsKinds.Nothing) != JsKinds.BigInt)
            {
                return false;
            }
        }

        return member.Signatures.Count > 0;
    }

    private static bool IsDecimal(Shape shape) => Value(shape) is FloatingShape { Keyword: "decimal" };

    private static Shape Value(Shape shape) => shape switch
    {
        NullableShape nullable => nullable.Value,
        SequenceShape sequence => Value(sequence.Element),
        _ => shape,
    };
}
