using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A method with <c>[JsConstructor]</c>.</summary>
internal static class ConstructorParser
{
    public static bool IsConstructor(ISymbol member) => member.GetAttributes().Has(KnownNames.JsConstructorAttribute);

    /// <summary>The name of its class; null for any other member.</summary>
    public static string? JsName(ISymbol member) =>
        member.GetAttributes().Find(KnownNames.JsConstructorAttribute) is { } attribute && member is IMethodSymbol method
            ? attribute.ConstructorArguments is [{ Value: string name }] ? name : method.JsName() ?? WithoutI(method.ReturnType.Name)
            : null;

    /// <summary>Says so where it returns no object.</summary>
    public static void Check(IMethodSymbol method, string display, Shape result, AsyncKind promised, DiagnosticBag diagnostics)
    {
        if (IsConstructor(method) && (result is not ProxyShape || promised != AsyncKind.None))
        {
            diagnostics.Add(Descriptors.ConstructorNeedsObject, method.SourceLocation(), display, method.ReturnType.ToDisplayString());
        }
    }

    private static string WithoutI(string name) => name is ['I', >= 'A' and <= 'Z', ..] ? name.Substring(1) : name;
}
