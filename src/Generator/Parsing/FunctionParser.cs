using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A delegate to its shape.</summary>
internal static class FunctionParser
{
    public static Shape? Parse(INamedTypeSymbol type, ShapeResolver resolver) => resolver.Within(type, () =>
    {
        if (type.DelegateInvokeMethod is not { RefKind: RefKind.None } invoke)
        {
            return null; // System.Delegate itself.
        }

        (AsyncKind promised, ITypeSymbol? resultType) = AsyncParser.Parse(invoke);
        Shape? result = resultType is null
            ? new VoidShape()
            : resolver.ResolveResult(resultType, invoke.GetReturnTypeAttributes().Has(KnownNames.JsBigIntAttribute));
        if (result is null || resolver.Objects.Unreadable(result) is not null || !IsVisible(type))
        {
            return null;
        }

        var parameters = new List<ParameterModel>();
        int firstOptional = MethodParser.FirstOptional(invoke);
        foreach (IParameterSymbol parameter in invoke.Parameters)
        {
            if (parameter.RefKind != RefKind.None || MethodParser.Resolve(parameter, resolver) is not { } shape || resolver.Objects.Unreadable(shape) is not null)
            {
                return null;
            }

            parameters.Add(MethodParser.Model(parameter, shape, firstOptional));
        }

        return new FunctionShape(
            type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?'),
            parameters.ToEquatableArray(),
            invoke.ReturnType.Reference(),
            result,
            resultType?.Reference() ?? "bool",
            promised,
            type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    });

    private static bool IsVisible(INamedTypeSymbol type) => !type.IsFileLocal;
}
