using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>The types of the base library that have a counterpart in JavaScript without being keywords of C#.</summary>
internal static class BaseTypeParser
{
    public static Shape? Parse(ITypeSymbol type) =>
        type is not INamedTypeSymbol { Arity: 0 } ? null
        : type.Is("System.Numerics.BigInteger") ? new BigIntegerShape()
        : type.Name switch
        {
            "Half" when type.IsIn("System") => new FloatingShape("Half", "Half"),
            "Int128" when type.IsIn("System") => new Int128Shape(IsUnsigned: false),
            "UInt128" when type.IsIn("System") => new Int128Shape(IsUnsigned: true),
            "DateTime" or "DateTimeOffset" when type.IsIn("System") => new DateShape(type.Name),
            "TimeSpan" when type.IsIn("System") => new TimeSpanShape(),
            "DateOnly" or "TimeOnly" or "Guid" when type.IsIn("System") => new FormattedShape(type.Name, IsNullable: false),
            "Uri" when type.IsIn("System") => new FormattedShape("Uri", type.NullableAnnotation != NullableAnnotation.NotAnnotated),
            _ => null,
        };
}
