using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>A method of a host type to its model. Its parameters are what C# reads, and its result what C# writes.</summary>
internal static class HostMethodParser
{
    public static HostMethodModel? Parse(IMethodSymbol method, string display, string? docs, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        (AsyncKind promised, ITypeSymbol? resultType) = AsyncParser.Parse(method);
        string what = $"The result of '{display}'";
        Shape? result = resultType is null
            ? new VoidShape()
            : resolver.Resolve(resultType, method.GetReturnTypeAttributes().Has(KnownNames.JsBigIntAttribute));
        if (result is null)
        {
            UnsupportedType.Report(diagnostics, what, resultType ?? method.ReturnType, method.SourceLocation(), resolver);
        }
        else
        {
            BigIntCheck.Run(what, result, resultType ?? method.ReturnType, method.GetReturnTypeAttributes(), diagnostics);
            NameCheck.RunOnEnum(resultType ?? method.ReturnType, diagnostics);
        }

        ParameterModel[]? parameters = Parameters(method, display, resolver, diagnostics);
        return result is null || parameters is null
            ? null
            : new HostMethodModel(
                method.ContainingType.Reference(), method.EscapedName(), HostNaming.MemberName(method), display, docs,
                parameters.ToEquatableArray(), result, resultType?.Reference() ?? "bool", promised);
    }

    private static ParameterModel[]? Parameters(IMethodSymbol method, string display, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        var parameters = new List<ParameterModel>();
        int firstOptional = MethodParser.FirstOptional(method);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            string what = $"Parameter '{parameter.Name}' of '{display}'";
            Shape? shape = MethodParser.Resolve(parameter, resolver);
            if (shape is null)
            {
                UnsupportedType.Report(diagnostics, what, parameter.Type, parameter.SourceLocation(), resolver);
            }
            else if (resolver.Objects.Unreadable(shape) is { } reason)
            {
                diagnostics.Add(Descriptors.TypeNotSupported, parameter.SourceLocation(), what, parameter.Type.ToDisplayString(), reason);
            }
            else
            {
                BigIntCheck.Run(what, shape, parameter.Type, parameter.GetAttributes(), diagnostics);
                NameCheck.RunOnEnum(parameter.Type, diagnostics);
                parameters.Add(MethodParser.Model(parameter, shape, firstOptional));
            }
        }

        return parameters.Count == method.Parameters.Length ? [.. parameters] : null;
    }
}
