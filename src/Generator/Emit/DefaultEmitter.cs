using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The condition under which an argument equals its declared default.</summary>
internal static class DefaultEmitter
{
    private const string Bits = "global::System.BitConverter";

    public static string IsDefault(ParameterModel parameter, string value)
    {
        DefaultModel model = parameter.Default!;
        return model.Comparison == DefaultComparison.Null ? $"{value} is null"
            : parameter.Shape is NullableShape ? $"{value}.HasValue && {Compare(model, $"{value}.GetValueOrDefault()")}"
            : Compare(model, value);
    }

    /// <summary>The default as an expression.</summary>
    public static string Value(ParameterModel parameter) => parameter.Default! switch
    {
        { Comparison: DefaultComparison.Null } => "default!",
        { Comparison: DefaultComparison.DoubleBits, Literal: var bits } => $"{Bits}.Int64BitsToDouble({bits})",
        { Comparison: DefaultComparison.SingleBits, Literal: var bits } => $"{Bits}.Int32BitsToSingle({bits})",
        { Comparison: DefaultComparison.HalfBits, Literal: var bits } => $"{Bits}.Int16BitsToHalf({bits})",
        { Comparison: DefaultComparison.NaN, Literal: var type } => $"{type}.NaN",
        { Literal: var literal } => literal,
    };

    private static string Compare(DefaultModel model, string value) => model.Comparison switch
    {
        DefaultComparison.DoubleBits => $"{Bits}.DoubleToInt64Bits({value}) == {model.Literal}",
        DefaultComparison.SingleBits => $"{Bits}.SingleToInt32Bits({value}) == {model.Literal}",
        DefaultComparison.HalfBits => $"{Bits}.HalfToInt16Bits({value}) == {model.Literal}",
        DefaultComparison.NaN => $"{model.Literal}.IsNaN({value})",
        _ => $"{value} == {model.Literal}",
    };
}
