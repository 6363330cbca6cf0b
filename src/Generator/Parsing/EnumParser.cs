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
        IFieldSymbol[] fields = Fields(type);
        if (type.EnumUnderlyingType is not { } underlying || ShapeResolver.Scalar(underlying, asBigInt: false) is not { } number)
        {
            return null;
        }

        return Named(type).Length > 0
            ? new StringEnumShape(type.Reference(), type.ToDisplayString(), Names(fields))
            : new NumericEnumShape(
                type.Reference(), type.ToDisplayString(), number,
                fields.Select(field => Literal(field.ConstantValue!)).Distinct().ToEquatableArray(),
                type.GetAttributes().Has(KnownNames.FlagsAttribute) ? Mask(fields) : null);
    }

    /// <summary>The members of an enum that crosses as a string, which it does when one of them carries <c>[JsName]</c>; else none.</summary>
    public static IFieldSymbol[] Named(INamedTypeSymbol type) =>
        Fields(type) is var fields && Array.Exists(fields, field => field.JsName() is not null) ? fields : [];

    /// <summary>The text as which a member of such an enum crosses.</summary>
    public static string JsName(IFieldSymbol field) => field.JsName() ?? JsNaming.CamelCase(field.Name);

    /// <summary>A constant of an integer type as a C# literal.</summary>
    public static string Literal(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) + value switch
    {
        uint => "U",
        long => "L",
        ulong => "UL",
        _ => "",
    };

    private static IFieldSymbol[] Fields(INamedTypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsConst: true, HasConstantValue: true })];

    // Two names of one value would be a switch with an arm that can't be reached: the first counts.
    private static EquatableArray<EnumName> Names(IFieldSymbol[] fields) => fields
        .Select(field => new EnumName(Literal(field.ConstantValue!), JsName(field)))
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
