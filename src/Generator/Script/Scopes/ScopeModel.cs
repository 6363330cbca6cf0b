using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>A whole script with its names resolved.</summary>
internal sealed class ScopeModel
{
    public ScopeModel()
    {
        Root = new Scope(parent: null, function: null);
        Global = Root.Declare("globalThis", VariableKind.Provided, null, null);
    }

    /// <summary>The scope of the script itself.</summary>
    public Scope Root { get; }

    /// <summary>The global object.</summary>
    public Variable Global { get; }

    public Dictionary<IFunction, FunctionFacts> Functions { get; } = [];

    /// <summary>Of an import's specifier, the module.</summary>
    public Dictionary<Node, string> Imports { get; } = [];

    /// <summary>The names that are read or assigned and declared nowhere, with the first such place.</summary>
    public Dictionary<string, FreeName> Free { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of which the script asks <c>typeof</c>, so that it can do without them.</summary>
    public HashSet<string> Tested { get; } = new(StringComparer.Ordinal);

    /// <summary>The calls of <c>require</c> outside of any <c>try</c>.</summary>
    public List<StringLiteral> Requires { get; } = [];

    /// <summary>What the loader provides that is spelled so.</summary>
    public Variable? Provided(string name) => Root.Own(name) is { Kind: VariableKind.Provided } variable ? variable : null;
}

/// <summary>A name that the script does not declare.</summary>
internal sealed class FreeName(Identifier first)
{
    /// <summary>Where it is first read outside of any <c>try</c>, or first met.</summary>
    public Identifier First { get; set; } = first;

    /// <summary>Whether it is read outside of any <c>try</c>.</summary>
    public bool IsRead { get; set; }

    /// <summary>What is assigned to it: in sloppy code that makes a global.</summary>
    public Located? Assigned { get; set; }
}
