using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>Brings what was noted of names to the variables that they mean.</summary>
internal sealed class NameResolver(ScopeModel model, ScopeReader reader)
{
    private readonly List<Variable> _aliases = [];

    public static void Resolve(ScopeModel model, ScopeReader reader) => new NameResolver(model, reader).Resolve();

    /// <summary>The variable that stands for the object.</summary>
    public static Variable Owner(Variable variable)
    {
        // An alias of an alias; a script may try to make a circle.
        for (int i = 0; i < 16 && variable.Original is not null; i++)
        {
            variable = variable.Original;
        }

        return variable;
    }

    private void Resolve()
    {
        foreach ((Identifier target, Scope scope, Located? value) in reader.Assignments)
        {
            if (scope.Resolve(target.Name) is { } variable)
            {
                variable.Write(value);
            }
            else
            {
                FreeNameOf(target).Assigned = value;
            }
        }

        foreach ((IFunction function, CallExpression call, int skipped, Scope scope) in reader.ImmediateCalls)
        {
            BindParameters(function, call, skipped, scope);
        }

        // Before the writes, which go to the object that a variable shares with another.
        foreach (Mention mention in reader.Mentions)
        {
            Apply(mention);
        }

        foreach (PendingWrite write in reader.Writes)
        {
            if (VariableOf(write.Root, write.Scope) is { } variable)
            {
                Apply(write, Owner(variable));
            }
        }

        // Through an alias the object itself gets away.
        foreach (Variable alias in _aliases.Where(alias => alias.IsOpen))
        {
            Owner(alias).IsOpen = true;
        }
    }

    private void BindParameters(IFunction function, CallExpression call, int skipped, Scope scope)
    {
        for (int i = 0; i < function.Params.Count && i + skipped < call.Arguments.Count; i++)
        {
            Expression argument = call.Arguments[i + skipped];
            if (argument is SpreadElement)
            {
                break;
            }

            if (function.Params[i] is Identifier name && model.Functions[function].Scope.Own(name.Name) is { Kind: VariableKind.Parameter } parameter)
            {
                parameter.Argument = new Located(argument, scope);
            }
        }
    }

    private static void Apply(PendingWrite write, Variable variable)
    {
        if (write.Copied is not null)
        {
            variable.Copies.Add(write.Copied);
        }
        else if (write.Write is null)
        {
            variable.IsOpen = true;
        }
        else
        {
            variable.Properties.Add(write.Write);
        }
    }

    private void Apply(Mention mention)
    {
        Variable? variable = VariableOf(mention.Node, mention.Scope);
        if (mention.Node is Identifier name)
        {
            Note(name, variable, mention);
        }

        switch (mention.Use)
        {
            case var _ when variable is null:
            case Use.Read or Use.Tested:
                break;
            case Use.Alias:
                MakeAlias(variable, mention);
                break;
            case Use.Argument when ParameterFor(mention, out Variable? parameter):
                if (parameter is not null)
                {
                    Link(parameter, variable);
                }

                break;
            default:
                variable.IsOpen = true;
                break;
        }
    }

    private void Note(Identifier name, Variable? variable, Mention mention)
    {
        if (mention.Use == Use.Tested)
        {
            model.Tested.Add(name.Name);
        }
        else if (variable is null || (variable == model.Global && name.Name != "globalThis"))
        {
            FreeName free = FreeNameOf(name);
            if (!mention.IsGuarded && !free.IsRead)
            {
                (free.First, free.IsRead) = (name, true);
            }
        }
    }

    // var self = exports;
    private void MakeAlias(Variable variable, Mention mention)
    {
        if (mention.Context is VariableDeclarator { Id: Identifier id } && mention.Scope.Resolve(id.Name) is { IsConstant: true } alias)
        {
            Link(alias, variable);
        }
        else
        {
            variable.IsOpen = true;
        }
    }

    private void Link(Variable alias, Variable variable)
    {
        if (alias == variable)
        {
            return;
        }

        // Two objects by one name: which of them is written to is not known.
        if (alias.Original is not null && alias.Original != variable)
        {
            alias.IsOpen = variable.IsOpen = true;
        }

        alias.Original ??= variable;
        _aliases.Add(alias);
    }

    // The parameter that an argument becomes, where the function that is called is known to be called here only. One that has no parameter
    // for it has no way to it.
    private bool ParameterFor(Mention mention, out Variable? parameter)
    {
        parameter = null;
        int skipped = ImmediateCall.Of(mention.Context!, out IFunction? function);
        if (function is null && mention.Context is CallExpression { Callee: var callee } && callee.Bare() is Identifier name
            && mention.Scope.Resolve(name.Name) is { Kind: VariableKind.Parameter, Writes: 0, Argument: { } argument })
        {
            function = argument.Node.Bare() as IFunction;
        }

        // The receiver of .call(this, ...) is met as the function's own this.
        if (function is null || mention.Index < 0)
        {
            return function is not null && skipped > 0;
        }

        if (mention.Index >= function.Params.Count)
        {
            return function.Params.Count == 0 || function.Params[function.Params.Count - 1] is not RestElement;
        }

        parameter = function.Params[mention.Index] is Identifier target ? model.Functions[function].Scope.Own(target.Name) : null;
        return parameter is { Kind: VariableKind.Parameter };
    }

    private Variable? VariableOf(Node node, Scope scope) => node switch
    {
        ThisExpression => model.Provided("exports") ?? model.Global,
        Identifier identifier => scope.Resolve(identifier.Name) ?? (identifier.Name is "window" or "self" or "global" ? model.Global : null),
        _ => null,
    };

    private FreeName FreeNameOf(Identifier name)
    {
        if (!model.Free.TryGetValue(name.Name, out FreeName? free))
        {
            model.Free.Add(name.Name, free = new FreeName(name));
        }

        return free;
    }
}
