using Acornima.Ast;

namespace V8Typed.Generator.Script;

/// <summary>What a syntax tree tells about a script's kind and imports.</summary>
internal sealed class SyntaxFacts
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shadowed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tested = new(StringComparer.Ordinal);

    private SyntaxFacts()
    {
    }

    public List<FoundImport> Imports { get; } = [];

    public bool UsesModuleSyntax { get; private set; }

    public bool UsesAwait { get; private set; }

    /// <summary>
    /// Whether <c>module.exports</c>, <c>exports.x</c> or <c>require(...)</c> occurs and means CommonJS's own. A parameter or variable of
    /// that name means something else, unless the file asks <c>typeof</c> of it as universal (UMD) bundles do.
    /// </summary>
    public bool UsesCommonJs => _used.Any(name => !_bound.Contains(name) || _tested.Contains(name)) || _shadowed.Any(_tested.Contains);

    public static SyntaxFacts Of(Node root)
    {
        var facts = new SyntaxFacts();

        // A stack of our own: a tree that was parsed on a large stack must not end the process on a small one.
        var pending = new Stack<(Node Node, Shadowed Shadowed)>();
        var children = new List<Node>();
        pending.Push((root, Shadowed.None));
        while (pending.Count > 0)
        {
            (Node node, Shadowed shadowed) = pending.Pop();
            shadowed |= ParametersOf(node as IFunction);
            facts.Visit(node, shadowed);
            children.Clear();
            foreach (Node? child in node.ChildNodes)
            {
                if (child is not null)
                {
                    children.Add(child);
                }
            }

            // In reverse, so that imports come in the order of the text.
            for (int i = children.Count - 1; i >= 0; i--)
            {
                pending.Push((children[i], shadowed));
            }
        }

        return facts;
    }

    private void Visit(Node node, Shadowed shadowed)
    {
        switch (node)
        {
            case ImportDeclaration import:
                AddImport(import.Source, ImportForm.Declaration);
                UsesModuleSyntax = true;
                break;
            case ExportAllDeclaration export:
                AddImport(export.Source, ImportForm.Declaration);
                UsesModuleSyntax = true;
                break;
            case ExportNamedDeclaration export:
                AddImport(export.Source, ImportForm.Declaration);
                UsesModuleSyntax = true;
                break;
            case ExportDefaultDeclaration:
                UsesModuleSyntax = true;
                break;
            case MetaProperty { Meta.Name: "import" }:
                UsesModuleSyntax = true;
                break;
            case AwaitExpression or ForOfStatement { Await: true }:
                UsesAwait = true;
                break;
            case ImportExpression import:
                AddImport(import.Source, ImportForm.Dynamic);
                if (ComputedSpecifier.Of(import.Source) is { } pattern)
                {
                    Imports.Add(new FoundImport(pattern, ImportForm.Computed, import.Source.Start, import.Source.End, IsPassed: false));
                }

                break;
            case CallExpression { Callee: Identifier { Name: "require" } } call:
                Use("require", shadowed, Shadowed.Require);
                AddImport(call.Arguments.Count > 0 ? call.Arguments[0] : null, ImportForm.Require, isPassed: (shadowed & Shadowed.Require) != 0);
                break;
            case MemberExpression { Object: Identifier { Name: "module" }, Property: Identifier { Name: "exports" }, Computed: false }:
                Use("module", shadowed, Shadowed.Module);
                break;
            case MemberExpression { Object: Identifier { Name: "exports" } }:
                Use("exports", shadowed, Shadowed.Exports);
                break;
            case CallExpression { Callee: MemberExpression { Object: Identifier { Name: "Object" } }, Arguments: [Identifier { Name: "exports" }, ..] }:
                Use("exports", shadowed, Shadowed.Exports);
                break;
            case UnaryExpression { Operator: Acornima.Operator.TypeOf, Argument: Identifier tested }:
                _tested.Add(tested.Name);
                break;
            case VariableDeclarator { Id: Identifier variable }:
                _bound.Add(variable.Name);
                break;
            case IFunction function:
                Bind(function);
                break;
        }
    }

    private void Bind(IFunction function)
    {
        if (function.Id is { } name)
        {
            _bound.Add(name.Name);
        }

    }

    // Inside of a function with such a parameter the name means that; a bundle's modules are such functions.
    private void Use(string name, Shadowed shadowed, Shadowed flag)
    {
        if ((shadowed & flag) == 0)
        {
            _used.Add(name);
        }
        else
        {
            _shadowed.Add(name);
        }
    }

    private static Shadowed ParametersOf(IFunction? function)
    {
        Shadowed shadowed = Shadowed.None;
        foreach (Node parameter in function?.Params ?? default)
        {
            shadowed |= parameter is Identifier { Name: var name }
                ? name switch { "exports" => Shadowed.Exports, "module" => Shadowed.Module, "require" => Shadowed.Require, _ => Shadowed.None }
                : Shadowed.None;
        }

        return shadowed;
    }

    [Flags]
    private enum Shadowed
    {
        None = 0,
        Exports = 1,
        Module = 2,
        Require = 4,
    }

    private void AddImport(Expression? source, ImportForm form, bool isPassed = false)
    {
        if (source is StringLiteral literal)
        {
            Imports.Add(new FoundImport(literal.Value, form, literal.Start, literal.End, isPassed));
        }
    }
}
