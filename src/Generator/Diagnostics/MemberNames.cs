using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>A member of an interface and its name in the script.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="JsName">The name, which may be a dotted one.</param>
internal readonly record struct NamedMember(ISymbol Symbol, string JsName);

/// <summary>The members of an interface, its own and the inherited ones, by their names in the script.</summary>
/// <param name="Compared">Those that stand for something in the script, and are no matter of another module.</param>
/// <param name="All">The names of all, whatever they are.</param>
internal sealed record MemberNames(ImmutableArray<NamedMember> Compared, ISet<string> All)
{
    public static MemberNames Of(INamedTypeSymbol type)
    {
        ImmutableArray<NamedMember>.Builder compared = ImmutableArray.CreateBuilder<NamedMember>();
        var all = new HashSet<string>(StringComparer.Ordinal);
        Add(type, isModuleOfItsOwn: false);
        foreach (INamedTypeSymbol declaring in InterfaceFacts.BasesOf(type))
        {
            Add(declaring, declaring.GetAttributes().Has(KnownNames.JsModuleAttribute));
        }

        return new MemberNames(compared.ToImmutable(), all);

        void Add(INamedTypeSymbol declaring, bool isModuleOfItsOwn)
        {
            foreach (ISymbol member in declaring.GetMembers())
            {
                if (member is { IsStatic: false } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }))
                {
                    string name = MemberParser.JsNameOf(member);
                    all.Add(name);
                    if (!isModuleOfItsOwn && IsCompared(member))
                    {
                        compared.Add(new NamedMember(member, name));
                    }
                }
            }
        }
    }

    private static bool IsCompared(ISymbol member) => member.IsAbstract && member switch
    {
        IMethodSymbol method => !method.IsGenericMethod && (method.Name != "Dispose" || method.ContainingType.SpecialType != SpecialType.System_IDisposable),
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty,
        _ => false,
    };
}
