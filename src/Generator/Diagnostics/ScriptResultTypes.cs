using System;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>The types to which <c>RunScript&lt;T&gt;</c> and its like convert: the runtime's <c>ResultConverter</c> and <c>Scalars</c> as symbols.</summary>
internal sealed class ScriptResultTypes
{
    private static readonly string[] s_scalars =
    [
        "System.Boolean", "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64",
        "System.UInt64", "System.Single", "System.Double", "System.Half", "System.Decimal", "System.Char", "System.Numerics.BigInteger",
        "System.Int128", "System.UInt128", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Guid",
    ];

    // Neither has a nullable form, nor an array.
    private static readonly string[] s_bare =
    [
        "System.Text.Json.Nodes.JsonNode", "System.Text.Json.JsonElement", "V8Typed.JsValue",
    ];

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _jsValue;
    private readonly Lazy<HashSet<string>> _named;
    private readonly HashSet<ISymbol> _methods = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _singles = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _items = new(SymbolEqualityComparer.Default);

    private ScriptResultTypes(Compilation compilation, INamedTypeSymbol context, INamedTypeSymbol jsValue)
    {
        _compilation = compilation;
        _named = new Lazy<HashSet<string>>(() => NamedByModules(compilation));
        _jsValue = jsValue;
        _methods.UnionWith(Generic(context, "RunScript").Concat(Generic(context, "RunScriptAsync")).Concat(Generic(jsValue, "To")));

        INamedTypeSymbol nullable = compilation.GetSpecialType(SpecialType.System_Nullable_T);
        INamedTypeSymbol text = compilation.GetSpecialType(SpecialType.System_String);
        INamedTypeSymbol[] scalars = [.. Types(compilation, s_scalars)];
        _items.UnionWith([text, .. Types(compilation, ["System.Uri"]), .. scalars, .. scalars.Select(scalar => nullable.Construct(scalar))]);
        _singles.UnionWith([.. _items, .. Types(compilation, s_bare)]);
    }

    /// <summary>Null in a compilation that does not know the runtime.</summary>
    public static ScriptResultTypes? From(Compilation compilation) =>
        compilation.GetTypeByMetadataName("V8Typed.V8Context") is { } context && compilation.GetTypeByMetadataName("V8Typed.JsValue") is { } jsValue
            ? new ScriptResultTypes(compilation, context, jsValue)
            : null;

    /// <summary>Whether the method is none of those that convert, or its type argument is one that they convert to or may turn out to be one.</summary>
    public bool Converts(IMethodSymbol method) =>
        !_methods.Contains(method.OriginalDefinition)
        || Converts(method.TypeArguments[0])
        || IsOpen(method.TypeArguments[0])

        // A JsValue gives itself where that is what is asked for.
        || (method.Name == "To" && _compilation.HasImplicitConversion(_jsValue, method.TypeArguments[0]));

    /// <summary>What to use in place of a type to which nothing converts.</summary>
    public string Remedy(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } => "use JsValue, which holds any value",
        { TypeKind: TypeKind.Enum } => "use int or string, and convert that",
        _ when IsIn(type, "System.Threading.Tasks") => "use RunScriptAsync with the type of what the promise is fulfilled with",
        _ when IsIn(type, "System.Text.Json.Nodes") => "use JsonNode, and cast it",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } when Converts(value)
            => $"use '{value.ToDisplayString()}'",
        INamedTypeSymbol { TypeArguments: [var item], AllInterfaces: var interfaces } when _items.Contains(item)
            && (type.Name == "IEnumerable" || interfaces.Any(each => each.SpecialType == SpecialType.System_Collections_IEnumerable))
            => $"use '{item.ToDisplayString()}[]'",
        { TypeKind: TypeKind.Interface } when type.Locations.Any(location => location.IsInSource) => "mark it with [JsObject], or use JsValue",
        { TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false } when type.Locations.Any(location => location.IsInSource) => "mark it with [JsData], use JsonElement and deserialize it, or JsValue",
        _ => "use JsonElement and deserialize it, or JsValue",
    };

    private static bool IsIn(ITypeSymbol type, string @namespace) => type.IsIn(@namespace);

    private bool Converts(ITypeSymbol type) => type is IArrayTypeSymbol array
        ? array.IsSZArray && (_items.Contains(array.ElementType) || HasCodec(array.ElementType))
        : _singles.Contains(type) || HasCodec(type)
            || type is INamedTypeSymbol { Name: "List", TypeArguments: [var item] } && IsIn(type, "System.Collections.Generic") && HasCodec(item);

    // A codec is emitted for what is marked, and for what a [JsModule] or [JsObject] interface of this compilation names.
    private bool HasCodec(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named
        && (ReferenceParser.IsObject(named)
            || named.GetAttributes().Has(KnownNames.JsDataAttribute) || _named.Value.Contains(named.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference()));

    private static HashSet<string> NamedByModules(Compilation compilation)
    {
        var resolver = new ShapeResolver();
        foreach (INamedTypeSymbol type in TypesOf(compilation.Assembly.GlobalNamespace).Where(type => type.GetAttributes() is var attributes && (attributes.Has(KnownNames.JsModuleAttribute) || attributes.Has(KnownNames.JsObjectAttribute))))
        {
            foreach (ISymbol member in type.AllInterfaces.Insert(0, type).SelectMany(each => each.GetMembers()))
            {
                ITypeSymbol[] types = member switch
                {
                    IMethodSymbol method => [method.ReturnType, .. method.Parameters.Select(parameter => parameter.Type)],
                    IPropertySymbol property => [property.Type],
                    _ => [],
                };
                foreach (ITypeSymbol each in types)
                {
                    resolver.Resolve(each, asBigInt: false);
                }
            }
        }

        return [.. resolver.Objects.Models.Where(model => model is { Unreadable: null, IsVisible: true }).Select(model => model.Type)];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type => TypesOf(type).Prepend(type),
        _ => [],
    });

    // An unknown type is the compiler's to report.
    private static bool IsOpen(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.TypeParameter or TypeKind.Error } => true,
        IArrayTypeSymbol { IsSZArray: true } array => IsOpen(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsOpen(nullable.TypeArguments[0]),
        _ => false,
    };

    private static IEnumerable<ISymbol> Generic(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IMethodSymbol>().Where(method => method.Arity == 1);

    private static IEnumerable<INamedTypeSymbol> Types(Compilation compilation, string[] names) =>
        names.Select(compilation.GetTypeByMetadataName).Where(type => type is not null)!;
}
