using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>
/// Which members of a host type script sees: the public ones declared on it and on those of its base types that are marked too, each once.
/// </summary>
internal static class HostMembers
{
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        var seen = new HashSet<string>();
        foreach (INamedTypeSymbol level in Levels(type))
        {
            // An override, or what hides a member, stands in the place of that.
            ISymbol[] own = [.. level.GetMembers().Where(IsSeen).Where(member => seen.Add(KeyOf(member)))];
            members.InsertRange(0, own);
        }

        return members;
    }

    /// <summary>The type, then those that it derives from and that are marked too.</summary>
    public static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.TypeKind == TypeKind.Interface ? type.AllInterfaces : BasesOf(type);
        return bases.Where(level => level.GetAttributes().Has(KnownNames.JsHostAttribute)).Prepend(type);
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }

    private static bool IsSeen(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsImplicitlyDeclared: false }
        && member is IPropertySymbol or IEventSymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
        && !member.GetAttributes().Has(KnownNames.JsIgnoreAttribute)
        && !IsOfObject(member)
        && !IsEnumerator(member);

    // What every object has, but for its text, which a type may well make for script.
    private static bool IsOfObject(ISymbol member) => member is IMethodSymbol { IsOverride: true, Name: not nameof(ToString) } method && Root(method).ContainingType.SpecialType == SpecialType.System_Object;

    private static IMethodSymbol Root(IMethodSymbol method) => method.OverriddenMethod is { } overridden ? Root(overridden) : method;

    // Script iterates by Symbol.iterator.
    private static bool IsEnumerator(ISymbol member) => member is IMethodSymbol { Name: "GetEnumerator" or "GetAsyncEnumerator" };

    private static string KeyOf(ISymbol member) => member switch
    {
        IMethodSymbol method => $"{method.Name}`{method.Arity}({string.Join(",", method.Parameters.Select(parameter => parameter.Type.ToDisplayString()))})",
        IPropertySymbol { IsIndexer: true } indexer => $"this[{string.Join(",", indexer.Parameters.Select(parameter => parameter.Type.ToDisplayString()))}]",
        _ => member.Name,
    };
}
