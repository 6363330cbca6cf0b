using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>Walks a script once, declares its names and notes what is done with them; <see cref="NameResolver"/> then brings both together.</summary>
internal sealed partial class ScopeReader
{
    private readonly ScopeModel _model = new();
    private readonly ModuleKind _kind;

    // A stack of our own: a tree that was parsed on a large stack must not end the process on a small one.
    private readonly Stack<Entry> _pending = new();
    private readonly List<Node> _children = [];
    private readonly HashSet<IFunction> _called = [];

    private ScopeReader(ModuleKind kind) => _kind = kind;

    public List<Mention> Mentions { get; } = [];

    public List<PendingWrite> Writes { get; } = [];

    public List<(Identifier Target, Scope Scope, Located? Value)> Assignments { get; } = [];

    public List<(IFunction Function, CallExpression Call, int Skipped, Scope Scope)> ImmediateCalls { get; } = [];

    public static ScopeModel Read(Program root, ModuleKind kind)
    {
        var reader = new ScopeReader(kind);
        if (kind == ModuleKind.CommonJs)
        {
            foreach (string name in (string[])["exports", "module", "require"])
            {
                reader._model.Root.Declare(name, VariableKind.Provided, null, null);
            }
        }

        reader._pending.Push(new Entry(root, null, reader._model.Root, null, null, root.Start, Use.Read, 0, false));
        while (reader._pending.Count > 0)
        {
            reader.Visit(reader._pending.Pop());
        }

        NameResolver.Resolve(reader._model, reader);
        return reader._model;
    }

    /// <param name="Facts">The function around, whose returns are met.</param>
    /// <param name="Receiver">The function whose <c>this</c> and <c>arguments</c> are met; null for the script's own.</param>
    /// <param name="Statement">Where the statement around begins.</param>
    private readonly record struct Entry(
        Node Node, Node? Parent, Scope Scope, FunctionFacts? Facts, FunctionFacts? Receiver, int Statement, Use Use, int Index, bool IsGuarded);

    private void Visit(Entry entry)
    {
        switch (entry.Node)
        {
            case IFunction function:
                VisitFunction(function, entry);
                break;
            case IClass @class:
                VisitClass(@class, entry);
                break;
            case VariableDeclaration declaration:
                VisitDeclaration(declaration, entry);
                break;
            case ImportDeclaration import:
                foreach (ImportDeclarationSpecifier specifier in import.Specifiers)
                {
                    _model.Root.Declare(specifier.Local.Name, VariableKind.Import, specifier, null);
                    _model.Imports[specifier] = import.Source.Value;
                }

                break;
            case ExportNamedDeclaration { Declaration: { } declaration }:
                Push(entry, declaration);
                break;
            case ExportNamedDeclaration or ExportAllDeclaration or BreakStatement or ContinueStatement or MetaProperty:
                break;
            case LabeledStatement labeled:
                Push(entry, labeled.Body);
                break;
            case AssignmentExpression assignment:
                VisitAssignment(assignment, entry);
                break;
            case UpdateExpression { Argument: Identifier target }:
                Assignments.Add((target, entry.Scope, null));
                break;
            case ForInStatement loop:
                VisitLoop(loop.Left, loop.Right, loop.Body, entry);
                break;
            case ForOfStatement loop:
                VisitLoop(loop.Left, loop.Right, loop.Body, entry);
                break;
            case CatchClause clause:
                Scope caught = new(entry.Scope, function: null);
                DeclarePattern(clause.Param, VariableKind.Let, caught, entry);
                Push(entry with { Scope = caught, IsGuarded = false }, clause.Body);
                break;
            case TryStatement attempt:
                Push(entry with { IsGuarded = true }, attempt.Block);
                Push(entry, attempt.Handler, attempt.Finalizer);
                break;
            case CallExpression call:
                VisitCall(call, call.Callee, call.Arguments, entry);
                break;
            case NewExpression creation:
                VisitCall(creation, creation.Callee, creation.Arguments, entry);
                break;
            case ReturnStatement statement:
                entry.Facts?.Returns.Add((statement, entry.Scope));
                Push(entry, statement.Argument, Use.Read);
                break;
            case Identifier identifier:
                VisitName(identifier, entry);
                break;
            case ThisExpression @this:
                VisitThis(@this, entry);
                break;

            // Dead code that tells other tools which names there are: 0 && (module.exports = { a });
            case LogicalExpression { Operator: Operator.LogicalAnd, Left: NumericLiteral { Value: 0 } }:
                break;
            default:
                VisitOther(entry);
                break;
        }
    }

    private void VisitName(Identifier identifier, Entry entry)
    {
        if (identifier.Name == "arguments" && entry.Receiver is not null)
        {
            entry.Receiver.UsesArguments = true;
        }

        Mentions.Add(new Mention(identifier, entry.Scope, entry.Use, entry.Parent, entry.Index, entry.IsGuarded));
    }

    private void VisitThis(ThisExpression node, Entry entry)
    {
        if (entry.Receiver is null)
        {
            Mentions.Add(new Mention(node, entry.Scope, entry.Use, entry.Parent, entry.Index, entry.IsGuarded));
        }
        else if (entry.Use != Use.Read)
        {
            entry.Receiver.IsThisOpen = true;
        }
    }

    private void VisitFunction(IFunction function, Entry entry)
    {
        if (function is FunctionDeclaration { Id: { } declared })
        {
            entry.Scope.Declare(declared.Name, VariableKind.Function, (Node)function, null);
        }

        var scope = new Scope(entry.Scope, function);
        var facts = new FunctionFacts(scope);
        _model.Functions[function] = facts;
        if (function is FunctionExpression { Id: { } own })
        {
            scope.Declare(own.Name, VariableKind.Function, (Node)function, null);
        }

        bool keepsThis = function is ArrowFunctionExpression || _called.Contains(function);
        Entry inner = entry with
        {
            Scope = scope, Facts = facts, Receiver = keepsThis ? entry.Receiver : facts, Parent = (Node)function, Use = Use.Read,
            IsGuarded = false,
        };
        foreach (Node parameter in function.Params)
        {
            DeclarePattern(parameter, VariableKind.Parameter, scope, inner);
        }

        Push(inner, (Node)function.Body, Use.Read);
    }

    private void VisitClass(IClass @class, Entry entry)
    {
        Scope scope = entry.Scope;
        if (@class is ClassDeclaration { Id: { } declared })
        {
            scope.Declare(declared.Name, VariableKind.Class, (Node)@class, null);
        }
        else if (@class.Id is { } own)
        {
            scope = new Scope(scope, function: null);
            scope.Declare(own.Name, VariableKind.Class, (Node)@class, null);
        }

        Push(entry, @class.SuperClass, Use.Read);
        foreach (Node member in @class.Body.Body)
        {
            // Field initializers and static blocks have a this of their own.
            var facts = new FunctionFacts(scope);
            Entry inner = entry with { Scope = scope, Receiver = facts, Parent = member, Facts = facts };
            if (member is ClassProperty property)
            {
                Push(inner, property.Computed ? property.Key : null, Use.Read);
                Push(inner, property.Value);
            }
            else
            {
                Push(inner, member);
            }
        }
    }

    private void VisitDeclaration(VariableDeclaration declaration, Entry entry)
    {
        VariableKind kind = declaration.Kind switch
        {
            VariableDeclarationKind.Var => VariableKind.Var,
            VariableDeclarationKind.Let => VariableKind.Let,
            _ => VariableKind.Const,
        };
        Scope scope = kind == VariableKind.Var ? entry.Scope.Hoisting : entry.Scope;
        foreach (VariableDeclarator declarator in declaration.Declarations)
        {
            if (declarator.Id is Identifier identifier)
            {
                scope.Declare(identifier.Name, kind, declarator, declarator.Init);
            }
            else
            {
                DeclarePattern(declarator.Id, kind, scope, entry, declarator);
            }

            Push(entry with { Parent = declarator }, declarator.Init, declarator.Id is Identifier ? Use.Alias : Use.Read);
        }
    }

    private void DeclarePattern(Node? pattern, VariableKind kind, Scope scope, Entry entry, Node? declaration = null)
    {
        foreach ((Identifier name, Expression? part) in Patterns.NamesAndParts(pattern))
        {
            if (part is not null)
            {
                Push(entry, part);
            }
            else
            {
                scope.Declare(name.Name, kind, declaration ?? name, null);
            }
        }
    }

    private void VisitOther(Entry entry)
    {
        Entry inner = entry;
        switch (entry.Node)
        {
            case MemberExpression member:
                NoteCapture(member, entry);
                Push(entry with { Parent = member }, member.Object, Use.Read);
                Push(entry with { Parent = member }, member.Computed ? member.Property : null, Use.Read);
                return;
            case IProperty property:
                Push(entry with { Parent = entry.Node }, property.Computed ? property.Key : null, Use.Read);
                Push(entry with { Parent = entry.Node }, property.Value, Use.Read);
                return;
            case UnaryExpression { Operator: Operator.TypeOf } test:
                Push(entry with { Parent = test }, test.Argument, Use.Tested);
                return;
            case ParenthesizedExpression or ChainExpression:
                break;
            case BlockStatement or ForStatement or SwitchStatement when entry.Node is not FunctionBody:
                inner = entry with { Scope = new Scope(entry.Scope, function: null), Use = Use.Read };
                break;
            case NonLogicalBinaryExpression or UnaryExpression or ExpressionStatement or ExportDefaultDeclaration or IfStatement
                or TemplateLiteral or SpreadElement or Program or FunctionBody or SequenceExpression or ThrowStatement:
                inner = entry with { Use = Use.Read };
                break;
            default:
                inner = entry with { Use = Use.Escapes };
                break;
        }

        _children.Clear();
        foreach (Node? child in entry.Node.ChildNodes)
        {
            if (child is not null)
            {
                _children.Add(child);
            }
        }

        // In reverse, so that they are visited in the order of the text.
        for (int i = _children.Count - 1; i >= 0; i--)
        {
            _pending.Push(inner with { Node = _children[i], Parent = entry.Node, Statement = _children[i] is Statement ? _children[i].Start : entry.Statement });
        }
    }

    private void Push(Entry outer, Node? node, Use use = Use.Escapes)
    {
        if (node is not null)
        {
            _pending.Push(outer with { Node = node, Use = use, Statement = node is Statement ? node.Start : outer.Statement });
        }
    }

    private void Push(Entry outer, Node? first, Node? second)
    {
        Push(outer, second);
        Push(outer, first);
    }
}
