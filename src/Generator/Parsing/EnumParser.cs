using System.Globalization;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>An enum to its shape.</summary>
internal static class EnumParser
{
    public static Shape? Parse(INamedTypeSymbol type)
    {
        IFieldSymbol[] fields = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsConst: true, HasConstantValue: true })];
        if (type.EnumUnderlyingType is not { } underlying || ShapeResolver.Resolve(underlying, asBigInt: false) is not { } number)
        {
            return null;
        }

        return fields.Any(field => field.JsName() is not null)
            ? new StringEnumShape(type.Reference(), type.ToDisplayString(), Names(fields))
            : new NumericEnumShape(
                type.Reference(), type.ToDisplayString(), number,
                fields.Select(field => Literal(field.ConstantValue!)).Distinct().ToEquatableArray(),
                type.GetAttributes().Has(KnownNames.FlagsAttribute) ? Mask(fields) : null);
    }

    /// <summary>A constant of an integer type as a C# literal.</summary>
    public static string Literal(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) + value switch
    {
        uint => "U",
        long => "L",
        ulong => "UL",
        _ => "",
    };

    // Two names of one value, or one name for two values, would be a switch with an arm that can't be reached: the first counts.
    private static EquatableArray<EnumName> Names(IFieldSymbol[] fields) => fields
        .Select(field => new EnumName(Literal(field.ConstantValue!), field.JsName() ?? JsNaming.CamelCase(field.Name)))
        .ToEquatableArray();

    private static string Mask(IFieldSymbol[] fields)
    {
        if (fields is [{ ConstantValue: ulong }, ..])
        {
            return Literal(fields.Aggregate(0UL, (mask, field) => mask | (ulong)field.ConstantValue!));
        }

        long all = fields.Aggregate(0L, (mask, field) => mask | Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture));
        return fields switch
        {
            [{ ConstantValue: uint }, ..] => Literal((uint)all),
            [{ ConstantValue: long }, ..] => Literal(all),
            _ => Literal((int)all),
        };
    }
}
