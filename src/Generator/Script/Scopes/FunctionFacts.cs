using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>What a function contains, nested functions aside.</summary>
internal sealed class FunctionFacts(Scope scope)
{
    public Scope Scope { get; } = scope;

    /// <summary>The return statements, each with its scope.</summary>
    public List<(ReturnStatement Statement, Scope Scope)> Returns { get; } = [];

    /// <summary>Whether it, or an arrow function in it, reads <c>arguments</c>, or calls <c>eval</c>, which could.</summary>
    public bool UsesArguments { get; set; }

    /// <summary>What it assigns to properties of <c>this</c>, itself or by an arrow function.</summary>
    public List<PropertyWrite> OfThis { get; } = [];

    /// <summary>Whether <c>this</c> is used in other ways than reading and assigning its properties.</summary>
    public bool IsThisOpen { get; set; }
}
