using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>The declarations that emitted code reopens, and what may stand in the way of that.</summary>
internal static class ContainerParser
{
    public static EquatableArray<ContainerModel> Parse(INamedTypeSymbol type) => Chain(type)
        .Select(container => new ContainerModel(KeywordOf(container), container.EscapedName()))
        .ToEquatableArray();

    /// <summary>Why no code can be added to the interface, and the remedy; null when it can.</summary>
    public static string? Refusal(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol container in Chain(type))
        {
            bool isSelf = SymbolEqualityComparer.Default.Equals(container, type);
            string what = isSelf ? "it" : $"its containing type '{container.Name}'";
            if (container.IsFileLocal)
            {
                return $"{what} is 'file', which generated code can't see; remove the modifier";
            }

            if (!IsPartial(container))
            {
                return $"{what} is not partial; add the modifier 'partial'";
            }

            // CS8427: such an interface can't have a nested class, which the proxy is.
            if (container.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None))
            {
                return $"{what} has an 'in' or 'out' type parameter, and such an interface can't hold the proxy class; remove the modifier";
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            chain.Push(current);
        }

        return chain;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(
        reference => reference.GetSyntax() is not TypeDeclarationSyntax syntax || syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string KeywordOf(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Interface, _) => "interface",
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (_, true) => "record",
        _ => "class",
    };
}
