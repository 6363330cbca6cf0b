using Acornima.Ast;

namespace V8Typed.Generator.Script;

/// <summary>What a syntax tree tells about a script's kind and imports.</summary>
internal sealed class SyntaxFacts
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
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
    public bool UsesCommonJs => _used.Any(name => !_bound.Contains(name) || _tested.Contains(name));

    public static SyntaxFacts Of(Node root)
    {
        var facts = new SyntaxFacts();

        // A stack of our own: a tree that was parsed on a large stack must not end the process on a small one.
        var pending = new Stack<Node>();
        var children = new List<Node>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            Node node = pending.Pop();
            facts.Visit(node);
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
                pending.Push(children[i]);
            }
        }

        return facts;
    }

    private void Visit(Node node)
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
                break;
            case CallExpression { Callee: Identifier { Name: "require" } } call:
                _used.Add("require");
                AddImport(call.Arguments.Count > 0 ? call.Arguments[0] : null, ImportForm.Require);
                break;
            case MemberExpression { Object: Identifier { Name: "module" }, Property: Identifier { Name: "exports" }, Computed: false }:
                _used.Add("module");
                break;
            case MemberExpression { Object: Identifier { Name: "exports" } }:
                _used.Add("exports");
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

        foreach (Node parameter in function.Params)
        {
            if (parameter is Identifier identifier)
            {
                _bound.Add(identifier.Name);
            }
        }
    }

    private void AddImport(Expression? source, ImportForm form)
    {
        if (source is StringLiteral literal)
        {
            Imports.Add(new FoundImport(literal.Value, form, literal.Start, literal.End));
        }
    }
}
