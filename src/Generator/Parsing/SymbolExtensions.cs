using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    // To have a name displayed costs a hundred times what it costs to read it: names that need nothing added are read, here and below.
    public static string Reference(this ITypeSymbol type) => SpecialName(type) ?? (type switch
    {
        IArrayTypeSymbol { Rank: 1, IsSZArray: true, ElementType: var element } when SpecialName(element) is { } name => name + (type.NullableAnnotation == NullableAnnotation.Annotated ? "[]?" : "[]"),
        INamedTypeSymbol named when IsPlain(named) && NamespaceOf(named) is { } @namespace =>
            $"global::{@namespace}{named.Name}{(named.IsReferenceType && named.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "")}",
        _ => null,
    }) ?? type.ToDisplayString(s_reference);

    /// <summary>How messages name a type: without its namespace, and without the question mark of one that may be null.</summary>
    public static string DisplayName(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, IsSZArray: true, ElementType: var element } when SpecialName(element) is { } name => name + "[]",
        INamedTypeSymbol named when IsPlain(named) => named.Name,
        _ => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?'),
    };

    public static string EscapedName(this ISymbol symbol) =>
        symbol is IPropertySymbol { IsIndexer: false } or IMethodSymbol { Arity: 0, MethodKind: MethodKind.Ordinary }
            && IsWord(symbol.Name)
            ? symbol.Name
            : symbol.ToDisplayString(s_escapedName);

    /// <summary>Whether it is the type of a full name, which is neither generic nor nested; nullable or not.</summary>
    public static bool Is(this ITypeSymbol type, string fullName)
    {
        string name = type.Name;
        int dot = fullName.Length - name.Length - 1;
        return dot > 0 && fullName[dot] == '.' && fullName.EndsWith(name, StringComparison.Ordinal)
            && type is INamedTypeSymbol { Arity: 0 } && type.IsIn(fullName, dot);
    }

    /// <summary>Whether the type is declared in a namespace itself, not in one of its types.</summary>
    public static bool IsIn(this ITypeSymbol type, string @namespace) => type.IsIn(@namespace, @namespace.Length);

    // From the innermost namespace outwards: the name up to "end" must be used up just when the global one is reached.
    private static bool IsIn(this ITypeSymbol type, string @namespace, int end)
    {
        if (type is not { ContainingType: null, ContainingNamespace: { } current })
        {
            return false;
        }

        for (; end > 0 && !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            int start = @namespace.LastIndexOf('.', end - 1) + 1;
            if (current.Name.Length != end - start || string.CompareOrdinal(current.Name, 0, @namespace, start, end - start) != 0)
            {
                return false;
            }

            end = start - 1;
        }

        return end < 0 && current.IsGlobalNamespace;
    }

    public static AttributeData? Find(this ImmutableArray<AttributeData> attributes, string fullName)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && type.Is(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

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

    // Nothing has to be added to its name.
    private static bool IsPlain(INamedTypeSymbol type) =>
        type is { Arity: 0, ContainingType: null, SpecialType: SpecialType.None, IsTupleType: false, IsFileLocal: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum or TypeKind.Delegate }
        && IsWord(type.Name);

    // With a dot behind each; null where a part of it has to be escaped.
    private static string? NamespaceOf(INamedTypeSymbol type)
    {
        string names = "";
        for (INamespaceSymbol? current = type.ContainingNamespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            if (!IsWord(current.Name))
            {
                return null;
            }

            names = $"{current.Name}.{names}";
        }

        return names;
    }

    // Keywords are escaped, those that are some only in places too.
    private static bool IsWord(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    // The types that signatures have most.
    private static string? SpecialName(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Void => "void",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Double => "double",
        SpecialType.System_String => type.NullableAnnotation == NullableAnnotation.Annotated ? "string?" : "string",
        _ => null,
    };
}
