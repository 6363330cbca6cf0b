using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A method of the interface to its model.</summary>
internal static class MethodParser
{
    public static MethodModel? Parse(IMethodSymbol method, string display, JsPath path, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        (AsyncKind promised, ITypeSymbol? resultType) = AsyncParser.Parse(method);
        Shape? result = resultType is null
            ? new VoidShape()
            : resolver.ResolveResult(resultType, method.GetReturnTypeAttributes().Has(KnownNames.JsBigIntAttribute));
        bool isComplete = result is not null;
        if (result is null)
        {
            UnsupportedType.Report(diagnostics, $"The result of '{display}'", resultType ?? method.ReturnType, method.SourceLocation(), resolver);
        }
        else if (resolver.Objects.Unreadable(result) is { } reason)
        {
            diagnostics.Add(
                Descriptors.TypeNotSupported, method.SourceLocation(), $"The result of '{display}'", method.ReturnType.ToDisplayString(), reason);
            isComplete = false;
        }
        else
        {
            BigIntCheck.Run($"The result of '{display}'", result, resultType ?? method.ReturnType, method.GetReturnTypeAttributes(), diagnostics);
            NameCheck.RunOnEnum(resultType ?? method.ReturnType, diagnostics);
        }

        if (result is not null)
        {
            ConstructorParser.Check(method, display, result, promised, diagnostics);
        }

        var parameters = new List<ParameterModel>();
        int firstOptional = FirstOptional(method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            string what = $"Parameter '{parameter.Name}' of '{display}'";
            if (Resolve(parameter, resolver) is not { } shape)
            {
                UnsupportedType.Report(diagnostics, what, parameter.Type, parameter.SourceLocation(), resolver);
                isComplete = false;
                continue;
            }

            BigIntCheck.Run(what, shape, parameter.Type, parameter.GetAttributes(), diagnostics);
            NameCheck.RunOnEnum(parameter.Type, diagnostics);
            if (string.IsNullOrWhiteSpace(parameter.JsName() ?? parameter.Name))
            {
                NameCheck.ReportEmpty(what, parameter.JsName() ?? "", parameter, diagnostics);
            }

            parameters.Add(Model(parameter, shape, firstOptional));
        }

        return isComplete
            ? new MethodModel(
                method.ContainingType.Reference(), method.EscapedName(), display, path,
                parameters.ToEquatableArray(), method.ReturnType.Reference(), result!,
                resultType?.Reference() ?? "bool", promised, ConstructorParser.IsConstructor(method))
            : null;
    }

    /// <summary>The shape of a parameter; null for what cannot cross.</summary>
    public static Shape? Resolve(IParameterSymbol parameter, ShapeResolver resolver)
    {
        bool asBigInt = parameter.GetAttributes().Has(KnownNames.JsBigIntAttribute);
        if (parameter.Type.Is(KnownNames.CancellationToken))
        {
            return parameter.Ordinal == ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length - 1 ? new CancellationShape() : null;
        }

        return parameter.IsParams
            ? parameter.Type is IArrayTypeSymbol { Rank: 1 } array && resolver.Resolve(array.ElementType, asBigInt) is { } element
                ? new SpreadShape(element, array.ElementType.Reference())
                : null
            : BufferParser.ParseSpan(parameter) ?? resolver.Resolve(parameter.Type, asBigInt);
    }

    /// <summary>A parameter of this shape.</summary>
    public static ParameterModel Model(IParameterSymbol parameter, Shape shape, int firstOptional) => new(
        parameter.Name,
        parameter.Type.Reference(),
        shape,
        parameter.Ordinal >= firstOptional && shape is not (SpreadShape or CancellationShape) ? DefaultParser.Parse(parameter) : null);

    /// <summary>From which parameter on they may be left out.</summary>
    // Attributes can make a parameter optional that a required one follows: that one is always sent.
    public static int FirstOptional(IMethodSymbol method)
    {
        int first = method.Parameters.Length;
        while (first > 0 && (method.Parameters[first - 1].HasExplicitDefaultValue || method.Parameters[first - 1].IsParams
            || method.Parameters[first - 1].Type.Is(KnownNames.CancellationToken)))
        {
            first--;
        }

        return first;
    }
}
