using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing.Hosts;

namespace V8Typed.Generator.Parsing;

/// <summary>The types whose values cross by reference, and the one that holds any.</summary>
internal static class ReferenceParser
{
    public static Shape? Parse(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class } named)
        {
            return null;
        }

        bool isNullable = type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return named.Is(KnownNames.JsValue) ? new ValueShape()
            : IsObject(named) ? Refusal(named) is null ? new ProxyShape(ReferenceOf(type), type.DisplayName(), isNullable) : null
            : HostParser.IsHost(named.OriginalDefinition) ? new HostShape(ReferenceOf(type), type.DisplayName(), named.TypeKind == TypeKind.Class, isNullable)
            : null;
    }

    private static string ReferenceOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference();

    public static bool IsObject(ITypeSymbol type) => type.TypeKind == TypeKind.Interface && type.GetAttributes().Has(KnownNames.JsObjectAttribute);

    /// <summary>Why a <c>[JsObject]</c> interface has no factory, and the remedy; null when it has one.</summary>
    public static string? Refusal(INamedTypeSymbol type) =>
        InterfaceFacts.Refusal(type.OriginalDefinition) is { } reason ? $"'{type.Name}' gets no proxy: {reason}"
        : type.Locations.Any(location => location.IsInSource) ? MemberParser.FactoryForbiddenBy(type) is { } member
            ? $"'{type.Name}' gets no proxy because of its member '{member.Name}', which is static and abstract; give it a body"
            : null
        : type.AllInterfaces.Any(each => each is { Name: "IJsObject", Arity: 1 }) ? null
        : $"'{type.Name}' was compiled without this library's generator; reference the package there";
}
