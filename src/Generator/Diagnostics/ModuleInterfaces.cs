using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>The <c>[JsModule]</c> and <c>[JsObject]</c> interfaces of a compilation, each read once for all analyzers.</summary>
internal sealed class ModuleInterfaces
{
    private static readonly ConditionalWeakTable<Compilation, ModuleInterfaces> s_known = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ModuleInterface> _byType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<ModuleInterface>> _byFile = new();

    public static ModuleInterfaces Of(Compilation compilation) => s_known.GetValue(compilation, static _ => new ModuleInterfaces());

    public ModuleInterface Of(INamedTypeSymbol type) => _byType.GetOrAdd(type, ModuleInterface.Of);

    /// <summary>Those of which a part stands in the file.</summary>
    public ImmutableArray<ModuleInterface> In(SemanticModel semantics, CancellationToken cancellation)
    {
        if (!_byFile.TryGetValue(semantics.SyntaxTree, out ImmutableArray<ModuleInterface> found))
        {
            found = Find(semantics, cancellation);
            _byFile.TryAdd(semantics.SyntaxTree, found);
        }

        return found;
    }

    private ImmutableArray<ModuleInterface> Find(SemanticModel semantics, CancellationToken cancellation)
    {
        ImmutableArray<ModuleInterface>.Builder? found = null;
        Find(semantics.SyntaxTree.GetRoot(cancellation) is CompilationUnitSyntax file ? file.Members : default, semantics, ref found, cancellation);
        return found?.ToImmutable() ?? [];
    }

    private void Find(SyntaxList<MemberDeclarationSyntax> members, SemanticModel semantics, ref ImmutableArray<ModuleInterface>.Builder? found, CancellationToken cancellation)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            // An interface without both is whole, and has no attribute.
            if (member is InterfaceDeclarationSyntax declaration && (declaration.AttributeLists.Count > 0 || declaration.Modifiers.Count > 0)
                && semantics.GetDeclaredSymbol(declaration, cancellation) is { } type
                && type.GetAttributes() is var attributes && (attributes.Has(KnownNames.JsModuleAttribute) || attributes.Has(KnownNames.JsObjectAttribute))
                && Of(type) is var each && found?.Contains(each) != true)
            {
                (found ??= ImmutableArray.CreateBuilder<ModuleInterface>()).Add(each);
            }

            if (member is BaseNamespaceDeclarationSyntax @namespace)
            {
                Find(@namespace.Members, semantics, ref found, cancellation);
            }
            else if (member is TypeDeclarationSyntax holder)
            {
                Find(holder.Members, semantics, ref found, cancellation);
            }
        }
    }
}
