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

    private static string Compare(DefaultModel model, string value) => model.Comparison switch
    {
        DefaultComparison.DoubleBits => $"{Bits}.DoubleToInt64Bits({value}) == {model.Literal}",
        DefaultComparison.SingleBits => $"{Bits}.SingleToInt32Bits({value}) == {model.Literal}",
        DefaultComparison.HalfBits => $"{Bits}.HalfToInt16Bits({value}) == {model.Literal}",
        DefaultComparison.NaN => $"{model.Literal}.IsNaN({value})",
        _ => $"{value} == {model.Literal}",
    };
}
