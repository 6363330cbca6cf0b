using Acornima.Ast;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <summary>Whether calls come back. A function that always throws (<c>fail("no such thing")</c>) is followed to where it stands in the script.</summary>
internal sealed class CallCompletion(ScriptUnit unit)
{
    private const int LongestChain = 16;

    // Methods of the language that come back, whatever the receiver. Of any other method the script may have one that throws.
    private static readonly HashSet<string> s_methods = new(StringComparer.Ordinal)
    {
        "push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "forEach", "map", "filter", "set", "add", "delete", "clear",
        "append", "appendChild", "setAttribute", "addEventListener", "removeEventListener", "defineProperty", "assign", "freeze",
    };

    private readonly Dictionary<IFunction, Completion> _functions = [];
    private int _chain;

    /// <summary>Whether the end of a function's body can be reached.</summary>
    public Completion OfBody(IFunction function)
    {
        // A function on its own way is not known yet.
        if (_functions.TryGetValue(function, out Completion known))
        {
            return known;
        }

        if (_chain >= LongestChain)
        {
            return Completion.Unsure;
        }

        _functions[function] = Completion.Unsure;
        _chain++;
        Scope scope = unit.Scopes.Functions[function].Scope;
        Completion result = new CompletionReader(call => OfCall(call, scope)).Read((Node)function.Body);
        _chain--;
        return _functions[function] = result;
    }

    private Completion OfCall(CallExpression call, Scope scope)
    {
        switch (call.Callee.Bare())
        {
            case IFunction immediate:
                return OfFunction(immediate);
            case Identifier name when scope.Resolve(name.Name) is { IsConstant: true } variable:
                return (variable.Kind switch
                {
                    VariableKind.Function => variable.Declaration,
                    VariableKind.Const => variable.Initializer?.Bare(),
                    _ => null,
                }) is IFunction function ? OfFunction(function) : Completion.Unsure;
            case MemberExpression { Object: Identifier { Name: "console" } } when scope.Resolve("console") is null:
                return Completion.Possible;
            case MemberExpression member when member.KeyName() is { } method && s_methods.Contains(method):
                return Completion.Possible;
            default:
                return Completion.Unsure;
        }
    }

    private Completion OfFunction(IFunction function)
    {
        if (function.Generator || function.Body is Expression)
        {
            return function.Body is CallExpression ? Completion.Unsure : Completion.Possible;
        }

        Completion end = OfBody(function);
        return unit.Scopes.Functions[function].Returns.Count == 0 ? end
            : function.Body is BlockStatement { Body: { Count: > 0 } body } && body[body.Count - 1] is ReturnStatement ? Completion.Possible
            : Completion.Unsure;
    }
}
