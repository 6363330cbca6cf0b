using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace V8Typed.CodeFixes;

/// <summary>
/// Leaves out of full names what the file's usings make superfluous. Roslyn's own simplifier asks the compiler about every single name, which takes
/// half a minute for the interface of a large library; here each different name is asked for once.
/// </summary>
internal sealed class NameReduction(SemanticModel semantics, int position, IEnumerable<string> declaredNames)
{
    // A type that is declared along with the members hides what it is called like.
    private readonly HashSet<string> _declared = new(declaredNames, StringComparer.Ordinal);
    private readonly Dictionary<(string Name, int Arity, bool IsAttribute), bool> _isSuperfluous = [];

    /// <summary>The member with short names.</summary>
    public MemberDeclarationSyntax Reduce(MemberDeclarationSyntax member)
    {
        // Outermost names only, and the arguments of a name are such again: replaced from the inside out.
        IEnumerable<QualifiedNameSyntax> names = member.DescendantNodes().OfType<QualifiedNameSyntax>().Where(name => name.Parent is not QualifiedNameSyntax);
        return member.ReplaceNodes(names, (original, rewritten) => IsSuperfluous(original) ? rewritten.Right.WithTriviaFrom(rewritten) : rewritten);
    }

    private bool IsSuperfluous(QualifiedNameSyntax name)
    {
        (string, int, bool) key = ($"{name.Left}.{name.Right.Identifier.ValueText}", name.Right.Arity, name.Parent is AttributeSyntax);
        if (!_isSuperfluous.TryGetValue(key, out bool isSuperfluous))
        {
            _isSuperfluous[key] = isSuperfluous = Check(name.Left.ToString(), name.Right.Identifier.ValueText, name.Right.Arity, key.Item3);
        }

        return isSuperfluous;
    }

    private bool Check(string qualifier, string name, int arity, bool isAttribute)
    {
        if (_declared.Contains(name) || (isAttribute && Find(name, arity).Length > 0))
        {
            return false;
        }

        return Find(isAttribute ? name + "Attribute" : name, arity) is [INamedTypeSymbol { ContainingType: null } type]
            && type.ContainingNamespace.ToDisplayString() == qualifier;
    }

    private ISymbol[] Find(string name, int arity) =>
        [.. semantics.LookupNamespacesAndTypes(position, name: name).Where(symbol => symbol is not INamedTypeSymbol type || type.Arity == arity)];
}
