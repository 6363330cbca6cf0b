using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A <c>[JsBatch]</c> method to its model.</summary>
internal static class BatchParser
{
    public static BatchModel? Parse(IMethodSymbol method, string display, JsPath path, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        if (Refusal(method) is { } reason)
        {
            diagnostics.Add(Descriptors.BatchRefused, method.SourceLocation(), display, reason);
            return null;
        }

        var arguments = new List<ParameterModel>();
        ParameterModel? result = null, token = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            string what = $"Parameter '{parameter.Name}' of '{display}'";
            if (parameter.Type.Is(KnownNames.CancellationToken))
            {
                token = new ParameterModel(parameter.Name, parameter.Type.Reference(), new CancellationShape(), Default: null);
                continue;
            }

            ITypeSymbol element = ((INamedTypeSymbol)parameter.Type).TypeArguments[0];
            if (Element(element, parameter, resolver) is not { } shape)
            {
                diagnostics.Add(
                    Descriptors.BatchRefused, parameter.SourceLocation(), display,
                    $"the element type '{element.ToDisplayString()}' of '{parameter.Name}' is no scalar and no string; call the function once with an array of them");
                return null;
            }

            BigIntCheck.Run(what, shape, element, parameter.GetAttributes(), diagnostics);
            NameCheck.RunOnEnum(element, diagnostics);
            var model = new ParameterModel(parameter.Name, parameter.Type.Reference(), shape, Default: null);
            if (IsSpan(parameter, "Span"))
            {
                result = model;
            }
            else
            {
                arguments.Add(model);
            }
        }

        return new BatchModel(method.ContainingType.Reference(), method.EscapedName(), display, path, arguments.ToEquatableArray(), result, token);
    }

    private static string? Refusal(IMethodSymbol method)
    {
        IParameterSymbol[] spans = [.. method.Parameters];
        if (spans.Length > 0 && spans[spans.Length - 1].Type.Is(KnownNames.CancellationToken))
        {
            spans = [.. spans.Take(spans.Length - 1)];
        }

        return !method.ContainingType.GetAttributes().Has(KnownNames.JsModuleAttribute) ? "a batch is a method of a [JsModule] interface; remove the attribute"
            : !method.ReturnsVoid ? "the results go into a Span<T>, the last parameter; return void"
            : spans.Length == 0 || !IsSpan(spans[0], "ReadOnlySpan") ? "its first parameter is no ReadOnlySpan<T>; the spans of arguments say how many calls there are"
            : spans.FirstOrDefault(span => !IsSpan(span, "ReadOnlySpan") && !(IsSpan(span, "Span") && Equals(span, spans[spans.Length - 1])))
                is { } other ? $"its parameter '{other.Name}' is not a ReadOnlySpan<T>, or the Span<T> of the results at the end"
            : null;
    }

    private static bool IsSpan(IParameterSymbol parameter, string name) => parameter is
    {
        RefKind: RefKind.None,
        IsParams: false,
        Type: INamedTypeSymbol { IsRefLikeType: true, Arity: 1, ContainingNamespace.Name: "System" } type,
    } && type.Name == name;

    private static Shape? Element(ITypeSymbol type, IParameterSymbol parameter, ShapeResolver resolver)
    {
        bool asBigInt = parameter.GetAttributes().Has(KnownNames.JsBigIntAttribute);
        ITypeSymbol value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return ShapeResolver.Scalar(value, asBigInt) is null ? null : resolver.Resolve(type, asBigInt);
    }
}
