using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace V8Typed.Generator.Parsing;

/// <summary>Questions to symbols.</summary>
internal static class SymbolExtensions
{
    // The only names that emitted code uses: global::, keywords for the built-in types, @ where needed, ? where declared.
    private static readonly SymbolDisplayFormat s_reference = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_escapedName = new(
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static string Reference(this ITypeSymbol type) => type.ToDisplayString(s_reference);

    public static string EscapedName(this ISymbol symbol) => symbol.ToDisplayString(s_escapedName);

    public static bool Is(this ITypeSymbol type, string fullName) => type.ToDisplayString() == fullName;

    public static AttributeData? Find(this ImmutableArray<AttributeData> attributes, string fullName) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == fullName);

    public static bool Has(this ImmutableArray<AttributeData> attributes, string fullName) => attributes.Find(fullName) is not null;

    /// <summary>The value of a named argument; null without it.</summary>
    public static object? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    public static Location? SourceLocation(this AttributeData attribute) => attribute.ApplicationSyntaxReference is { } application
        ? Location.Create(application.SyntaxTree, application.Span)
        : null;

    /// <summary>The argument of <c>[JsName]</c>, where null counts as empty; null without the attribute.</summary>
    public static string? JsName(this ISymbol symbol) =>
        symbol.GetAttributes().Find(KnownNames.JsNameAttribute) is { ConstructorArguments: [{ Kind: not TypedConstantKind.Error } name] }
            ? name.Value as string ?? ""
            : null;

    public static Location? SourceLocation(this ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
