using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>The types of the base library that have a counterpart in JavaScript without being keywords of C#.</summary>
internal static class BaseTypeParser
{
    public static Shape? Parse(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() switch
    {
        "System.Half" => new FloatingShape("Half", "Half"),
        "System.Numerics.BigInteger" => new BigIntegerShape(),
        "System.Int128" => new Int128Shape(IsUnsigned: false),
        "System.UInt128" => new Int128Shape(IsUnsigned: true),
        "System.DateTime" => new DateShape("DateTime"),
        "System.DateTimeOffset" => new DateShape("DateTimeOffset"),
        "System.TimeSpan" => new TimeSpanShape(),
        "System.DateOnly" => new FormattedShape("DateOnly", IsNullable: false),
        "System.TimeOnly" => new FormattedShape("TimeOnly", IsNullable: false),
        "System.Guid" => new FormattedShape("Guid", IsNullable: false),
        "System.Uri" => new FormattedShape("Uri", type.NullableAnnotation != NullableAnnotation.NotAnnotated),
        _ => null,
    };
}
