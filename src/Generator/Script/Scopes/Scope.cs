using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>A stretch of the script in which names mean something.</summary>
/// <param name="parent">The scope around; null for that of the script.</param>
/// <param name="function">The function whose own scope it is; null for a block and for the script.</param>
internal sealed class Scope(Scope? parent, IFunction? function)
{
    private Dictionary<string, Variable>? _variables;

    public Scope? Parent { get; } = parent;

    public IFunction? Function { get; } = function;

    /// <summary>Where var declares.</summary>
    public Scope Hoisting
    {
        get
        {
            Scope scope = this;
            while (scope.Function is null && scope.Parent is not null)
            {
                scope = scope.Parent;
            }

            return scope;
        }
    }

    public IEnumerable<Variable> Variables => _variables?.Values ?? Enumerable.Empty<Variable>();

    public Variable Declare(string name, VariableKind kind, Node? declaration, Expression? initializer)
    {
        _variables ??= new Dictionary<string, Variable>(StringComparer.Ordinal);
        if (!_variables.TryGetValue(name, out Variable? variable))
        {
            variable = new Variable(name, kind, declaration, initializer, this);
            _variables.Add(name, variable);
        }
        else if (declaration is not null)
        {
            variable.DeclareAgain(kind, declaration, initializer);
        }

        return variable;
    }

    /// <summary>The variable of this scope alone.</summary>
    public Variable? Own(string name) => _variables is not null && _variables.TryGetValue(name, out Variable? variable) ? variable : null;

    /// <summary>What the name means here; null when the script does not declare it.</summary>
    public Variable? Resolve(string name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Own(name) is { } variable)
            {
                return variable;
            }
        }

        return null;
    }
}
