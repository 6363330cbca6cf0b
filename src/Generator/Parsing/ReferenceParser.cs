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

        string reference = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference();
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?');
        bool isNullable = type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return named.WithNullableAnnotation(NullableAnnotation.None).Is(KnownNames.JsValue) ? new ValueShape()
            : named.GetAttributes().Has(KnownNames.JsObjectAttribute) && named.TypeKind == TypeKind.Interface ? new ProxyShape(reference, name, isNullable)
            : HostParser.IsHost(named.OriginalDefinition) ? new HostShape(reference, name, named.TypeKind == TypeKind.Class, isNullable)
            : null;
    }
}
