using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A delegate to its shape.</summary>
internal static class FunctionParser
{
    /// <returns>Null for one that cannot cross; the resolver knows why.</returns>
    public static Shape? Parse(INamedTypeSymbol type, ShapeResolver resolver)
    {
        bool entered = false;
        Shape? shape = resolver.Within(type, () =>
        {
            entered = true;
            return type is { DelegateInvokeMethod: { } invoke, IsFileLocal: false } ? Parse(type, invoke, resolver) : null;
        });
        if (!entered)
        {
            resolver.Objects.Refuse("it takes or gives itself");
        }

        return shape;
    }

    private static FunctionShape? Parse(INamedTypeSymbol type, IMethodSymbol invoke, ShapeResolver resolver)
    {
        if (invoke.RefKind != RefKind.None)
        {
            resolver.Objects.Refuse("it returns by reference");
            return null;
        }

        (AsyncKind promised, ITypeSymbol? resultType) = AsyncParser.Parse(invoke);
        Shape? result = resultType is null
            ? new VoidShape()
            : resolver.ResolveResult(resultType, invoke.GetReturnTypeAttributes().Has(KnownNames.JsBigIntAttribute));
        if (result is null || resolver.Objects.Unreadable(result) is not null)
        {
            resolver.Objects.Refuse($"its result has the type '{resultType?.ToDisplayString()}'");
            return null;
        }

        var parameters = new List<ParameterModel>();
        int firstOptional = MethodParser.FirstOptional(invoke);
        foreach (IParameterSymbol parameter in invoke.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
            {
                resolver.Objects.Refuse($"its parameter '{parameter.Name}' is passed by reference");
                return null;
            }

            if (MethodParser.Resolve(parameter, resolver) is not { } shape || resolver.Objects.Unreadable(shape) is not null)
            {
                resolver.Objects.Refuse($"its parameter '{parameter.Name}' has the type '{parameter.Type.ToDisplayString()}'");
                return null;
            }

            parameters.Add(MethodParser.Model(parameter, shape, firstOptional));
        }

        return new FunctionShape(
            type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(),
            type.DisplayName(),
            parameters.ToEquatableArray(),
            invoke.ReturnType.Reference(),
            result,
            resultType?.Reference() ?? "bool",
            promised,
            type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }
}
