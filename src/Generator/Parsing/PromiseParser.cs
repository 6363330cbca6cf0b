using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A task as a value to its shape.</summary>
internal static class PromiseParser
{
    public static Shape? Parse(INamedTypeSymbol type, ShapeResolver resolver, bool asBigInt)
    {
        AsyncKind kind = AsyncParser.KindOf(type);
        if (kind == AsyncKind.None)
        {
            return null;
        }

        Shape? result = type.TypeArguments is [var argument] ? resolver.Resolve(argument, asBigInt) : new VoidShape();
        return result is null ? null : new PromiseShape(
            type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(),
            kind,
            result,
            type.TypeArguments is [var value] ? value.Reference() : "bool",
            type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }
}
