using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>A variable, and what the whole script does to it.</summary>
internal sealed class Variable(string name, VariableKind kind, Node? declaration, Expression? initializer, Scope scope)
{
    public string Name { get; } = name;

    public VariableKind Kind { get; private set; } = kind;

    /// <summary>The function, class, declarator or import specifier; null for what the loader provides.</summary>
    public Node? Declaration { get; private set; } = declaration;

    public Expression? Initializer { get; private set; } = initializer;

    public Scope Scope { get; } = scope;

    /// <summary>Assignments, the initializer aside.</summary>
    public int Writes { get; private set; }

    /// <summary>What is assigned to it, by the only assignment if there is only one.</summary>
    public Located? Assigned { get; private set; }

    /// <summary>What an immediately called function's parameter stands for.</summary>
    public Located? Argument { get; set; }

    /// <summary>The variable whose object this one holds too: the parameter of a wrapper to which it is given.</summary>
    public Variable? Original { get; set; }

    /// <summary>The assignments to its properties, in the order of the text.</summary>
    public List<PropertyWrite> Properties { get; } = [];

    /// <summary>Modules all of whose names it gets.</summary>
    public List<string> Copies { get; } = [];

    /// <summary>Whether its object may get properties that are not among <see cref="Properties"/>.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether it keeps one value.</summary>
    public bool IsConstant => Writes == 0 && _declarations == 1;

    private int _declarations = 1;

    /// <summary>The same name declared again, as var and functions allow: the last function counts.</summary>
    public void DeclareAgain(VariableKind again, Node declaration, Expression? initializer)
    {
        if (again == VariableKind.Var && initializer is null)
        {
            return;
        }

        // var foo; var foo = 1;
        if (Kind == VariableKind.Var && Initializer is null && Writes == 0 && _declarations == 1)
        {
            (Kind, Declaration, Initializer) = (again, declaration, initializer);
            return;
        }

        _declarations++;
    }

    public void Write(Located? value)
    {
        Writes++;
        Assigned = value;
    }
}

/// <summary>A node and the scope in which its names mean something.</summary>
internal sealed record Located(Node Node, Scope Scope);

/// <summary>An assignment to a property of a variable's object.</summary>
/// <param name="Path">The property's name, and before it those of the objects on the way (<c>prototype</c>).</param>
/// <param name="Value">What is assigned; null where that is computed.</param>
/// <param name="Statement">Where the statement begins, in front of which its documentation stands.</param>
/// <param name="Place">The node that names the property.</param>
/// <param name="Access">What can be done with the property.</param>
internal sealed record PropertyWrite(
    IReadOnlyList<string> Path, Located? Value, int Statement, Node Place, Model.Scripts.ScriptAccess Access)
{
    /// <summary>The last name in the path of what may happen to an object that got away.</summary>
    public const string Anything = "";
}

/// <summary>What a variable is declared as.</summary>
internal enum VariableKind
{
    Var,
    Let,
    Const,
    Function,
    Class,
    Parameter,
    Import,

    /// <summary>What the loader provides: <c>exports</c>, <c>module</c>, <c>require</c>; the global object.</summary>
    Provided,
}
