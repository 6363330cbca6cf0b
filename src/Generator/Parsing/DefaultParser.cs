using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>A parameter's default value.</summary>
internal static class DefaultParser
{
    public static DefaultModel? Parse(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        ITypeSymbol type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        object? value = parameter.ExplicitDefaultValue;
        if (value is null)
        {
            // "default" of a struct that has no constants is told as null too.
            return type.Is(KnownNames.Half) && ReferenceEquals(type, parameter.Type)
                ? new DefaultModel(DefaultComparison.HalfBits, "0")
                : type.IsValueType && ReferenceEquals(type, parameter.Type)
                ? null // Of a struct of several values, which is sent in any case.
                : new DefaultModel(DefaultComparison.Null, "");
        }

        return type.TypeKind == TypeKind.Enum
            ? new DefaultModel(DefaultComparison.Equality, $"({type.Reference()})({EnumParser.Literal(value)})")
            : Scalar(value);
    }

    private static DefaultModel Scalar(object value) => value switch
    {
        double number => double.IsNaN(number)
            ? new DefaultModel(DefaultComparison.NaN, "double")
            : new DefaultModel(DefaultComparison.DoubleBits, BitConverter.DoubleToInt64Bits(number).ToString(CultureInfo.InvariantCulture) + "L"),
        float number => float.IsNaN(number)
            ? new DefaultModel(DefaultComparison.NaN, "float")
            : new DefaultModel(DefaultComparison.SingleBits, SingleBits(number)),
        decimal number => new DefaultModel(DefaultComparison.Equality, number.ToString(CultureInfo.InvariantCulture) + "M"),
        bool or char or string => new DefaultModel(DefaultComparison.Equality, SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!),
        _ => new DefaultModel(DefaultComparison.Equality, EnumParser.Literal(value)),
    };

    private static string SingleBits(float number) =>
        BitConverter.ToInt32(BitConverter.GetBytes(number), 0).ToString(CultureInfo.InvariantCulture);
}
