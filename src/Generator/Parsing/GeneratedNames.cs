using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace V8Typed.Generator.Parsing;

/// <summary>The names of what is generated for a type.</summary>
internal static class GeneratedNames
{
    /// <summary>The name of a class nested in the type. Anything may be called like it; a class may not be called like what surrounds it.</summary>
    public static string Nested(INamedTypeSymbol type, string name)
    {
        while (type.Name == name || !type.GetMembers(name).IsEmpty || type.TypeParameters.Any(parameter => parameter.Name == name))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>The namespace to open; empty for the global one.</summary>
    public static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace
        ? ""
        : type.ContainingNamespace.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>Ns.Outer`1+IFoo -> Ns.Outer_1.IFoo: unique, and a file name everywhere.</summary>
    public static string Hint(INamedTypeSymbol type)
    {
        var names = new Stack<string>();
        for (ISymbol current = type; current is not (null or IModuleSymbol or INamespaceSymbol { IsGlobalNamespace: true }); current = current.ContainingSymbol)
        {
            names.Push(current.MetadataName.Replace('`', '_'));
        }

        return string.Join(".", names);
    }
}
