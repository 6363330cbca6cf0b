using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>Types whose elements are fetched as they are asked for.</summary>
internal static class StreamParser
{
    public static Shape? Parse(ITypeSymbol type, ShapeResolver resolver, bool asBigInt) =>
        type is INamedTypeSymbol named && IsStream(named)
            ? Create(named, isAsync: true, resolver, asBigInt)
            : null;

    /// <summary>What is fetched so as a result only, and crosses by value anywhere else.</summary>
    public static Shape? ParseResult(ITypeSymbol type, ShapeResolver resolver, bool asBigInt) =>
        type is INamedTypeSymbol named && IsSequence(named)
            ? Create(named, isAsync: false, resolver, asBigInt)
            : null;

    public static bool IsStream(INamedTypeSymbol type) => type is { Name: "IAsyncEnumerable", Arity: 1 } && IsCollection(type);

    public static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static StreamShape? Create(INamedTypeSymbol type, bool isAsync, ShapeResolver resolver, bool asBigInt) =>
        resolver.Resolve(type.TypeArguments[0], asBigInt) is { } element
            ? new StreamShape(
                element,
                type.TypeArguments[0].Reference(),
                isAsync,
                type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(),
                type.DisplayName(),
                type.NullableAnnotation != NullableAnnotation.NotAnnotated)
            : null;

    private static bool IsCollection(INamedTypeSymbol type) => type.IsIn("System.Collections.Generic");
}
