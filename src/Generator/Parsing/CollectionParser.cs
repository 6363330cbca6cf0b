using System.Linq;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>Arrays, collections, dictionaries and tuples to their shapes.</summary>
internal static class CollectionParser
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";

    public static Shape? Parse(ITypeSymbol type, ShapeResolver resolver, bool asBigInt) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Sequence(type, array.ElementType, SequenceKind.Array, resolver, asBigInt),
        INamedTypeSymbol { TypeArguments: [var element] } named when KindOf(named) is { } kind => Sequence(type, element, kind, resolver, asBigInt),
        INamedTypeSymbol { TypeArguments: [var key, var value] } named when IsDictionary(named) => Dictionary(type, key, value, resolver, asBigInt),
        _ => null,
    };

    public static Shape? Tuple(INamedTypeSymbol tuple, ShapeResolver resolver, bool asBigInt)
    {
        Shape?[] elements = [.. tuple.TupleElements.Select(element => resolver.Resolve(element.Type, asBigInt))];
        return elements.Contains(null)
            ? null
            : new TupleShape(
                elements.Select(element => element!).ToEquatableArray(),
                $"({string.Join(", ", tuple.TupleElements.Select(element => element.Type.Reference()))})",
                tuple.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
    }

    private static SequenceShape? Sequence(ITypeSymbol type, ITypeSymbol elementType, SequenceKind kind, ShapeResolver resolver, bool asBigInt) =>
        resolver.Resolve(elementType, asBigInt) is { } element
            ? new SequenceShape(
                element, elementType.Reference(), kind, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(),
                type.DisplayName(), type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated)
            : null;

    private static DictionaryShape? Dictionary(ITypeSymbol type, ITypeSymbol keyType, ITypeSymbol valueType, ShapeResolver resolver, bool asBigInt) =>
        ShapeResolver.Scalar(keyType, asBigInt) is { } key && resolver.Resolve(valueType, asBigInt) is { } value
            ? new DictionaryShape(
                NotNull(key), keyType.Reference(), value, valueType.Reference(),
                type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(), type.DisplayName(),
                type.NullableAnnotation != NullableAnnotation.NotAnnotated)
            : null;

    // Without annotations too.
    private static Shape NotNull(Shape key) => key switch
    {
        StringShape text => text with { IsNullable = false },
        FormattedShape formatted => formatted with { IsNullable = false },
        _ => key,
    };

    private static SequenceKind? KindOf(INamedTypeSymbol type) => type.Name switch
    {
        "List" or "IList" or "ICollection" when type.IsIn(Generic) => SequenceKind.List,
        "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" when type.IsIn(Generic) => SequenceKind.Array,
        "ImmutableArray" when type.IsIn(Immutable) => SequenceKind.ImmutableArray,
        "ImmutableList" or "IImmutableList" when type.IsIn(Immutable) => SequenceKind.ImmutableList,
        "HashSet" or "ISet" or "IReadOnlySet" when type.IsIn(Generic) => SequenceKind.Set,
        _ => null,
    };

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" && type.IsIn(Generic);
}
