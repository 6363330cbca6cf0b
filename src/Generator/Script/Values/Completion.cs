using Acornima;
using Acornima.Ast;

namespace V8Typed.Generator.Script.Values;

/// <summary>Whether a function's body can end without a return.</summary>
internal enum Completion
{
    Never,
    Possible,

    /// <summary>As far as one can tell without knowing all values that occur: a switch that may name them all, a call that may always throw.</summary>
    Unsure,
}

/// <summary>Finds the <see cref="Completion"/> of statements.</summary>
/// <param name="calls">Whether a call comes back; without it, that of no call is known.</param>
internal sealed class CompletionReader(Func<CallExpression, Completion>? calls)
{
    private const int DeepestNest = 100;

    private static readonly CompletionReader s_ofNoCalls = new(calls: null);

    public static Completion Of(Node? node) => s_ofNoCalls.Read(node, depth: 0);

    public Completion Read(Node? node, int depth = 0) => node switch
    {
        _ when depth > DeepestNest => Completion.Unsure,
        ReturnStatement or ThrowStatement => Completion.Never,
        BlockStatement block => OfList(block.Body, depth + 1),
        LabeledStatement labeled => Read(labeled.Body, depth + 1) == Completion.Possible ? Completion.Possible : Completion.Unsure,
        IfStatement choice => OfChoice(choice, depth + 1),
        TryStatement { Finalizer: { } last } when Read(last, depth + 1) == Completion.Never => Completion.Never,
        TryStatement attempt => Either(Read(attempt.Block, depth + 1), attempt.Handler is null ? Completion.Never : Read(attempt.Handler.Body, depth + 1)),
        WhileStatement { Test: var test, Body: var body } when IsTrue(test) => OfEndless(body),
        DoWhileStatement { Test: var test, Body: var body } when IsTrue(test) => OfEndless(body),
        ForStatement { Test: null, Body: var body } => OfEndless(body),
        DoWhileStatement loop => Read(loop.Body, depth + 1) == Completion.Possible ? Completion.Possible : Completion.Unsure,
        SwitchStatement choice => OfSwitch(choice, depth + 1),
        WithStatement => Completion.Unsure,
        ExpressionStatement statement => OfExpression(statement.Expression.Bare()),
        _ => Completion.Possible,
    };

    private Completion OfList(in NodeList<Statement> statements, int depth)
    {
        Completion result = Completion.Possible;
        int last = statements.Count - 1;
        while (last > 0 && statements[last] is FunctionDeclaration or EmptyStatement)
        {
            last--;
        }

        for (int i = 0; i <= last; i++)
        {
            switch (Read(statements[i], depth))
            {
                case Completion.Never:
                    return Completion.Never;

                // Of a call of which nothing is known one supposes that it comes back, as the script does that goes on behind it. The last
                // one may be a call that always throws: fail('no such thing').
                case Completion.Unsure when i == last || statements[i] is not ExpressionStatement:
                    result = Completion.Unsure;
                    break;
            }
        }

        return result;
    }

    private Completion OfExpression(Node expression) => expression switch
    {
        CallExpression call => calls?.Invoke(call) ?? Completion.Unsure,
        AwaitExpression { Argument: var awaited } => awaited.Bare() is CallExpression call ? calls?.Invoke(call) ?? Completion.Unsure : Completion.Unsure,
        _ => Completion.Possible,
    };

    // A chain of else-if without else may cover all that occurs.
    private Completion OfChoice(IfStatement choice, int depth) => choice.Alternate is null
        ? Completion.Possible
        : Either(Read(choice.Consequent, depth), choice.Alternate is IfStatement { Alternate: null } last && Read(last.Consequent, depth) == Completion.Never
            ? Completion.Unsure
            : Read(choice.Alternate, depth));

    // Each case falls through into the next one, so that the last one's end is that of all, but for what breaks out.
    private Completion OfSwitch(SwitchStatement choice, int depth)
    {
        bool hasDefault = false;
        foreach (SwitchCase one in choice.Cases)
        {
            hasDefault |= one.Test is null;
            if (Breaks(one))
            {
                return Completion.Unsure;
            }
        }

        return choice.Cases.Count == 0 ? Completion.Possible
            : OfList(choice.Cases[choice.Cases.Count - 1].Consequent, depth) switch
            {
                Completion.Never when hasDefault => Completion.Never,
                Completion.Possible => Completion.Possible,
                _ => Completion.Unsure,
            };
    }

    private static Completion OfEndless(Statement body) => Breaks(body) ? Completion.Unsure : Completion.Never;

    // minifiers write !0 for true.
    private static bool IsTrue(Expression test) => test.Bare() is BooleanLiteral { Value: true } or NumericLiteral { Value: not 0 }
        or UnaryExpression { Operator: Operator.LogicalNot, Argument: NumericLiteral { Value: 0 } };

    // Whether any break may leave the statement: that of a loop within counts too, since where a label leads is not looked at.
    private static bool Breaks(Node body)
    {
        var pending = new Stack<Node>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            Node node = pending.Pop();
            if (node is BreakStatement)
            {
                return true;
            }

            foreach (Node? child in node is IFunction or IClass ? default : node.ChildNodes)
            {
                if (child is not null)
                {
                    pending.Push(child);
                }
            }
        }

        return false;
    }

    private static Completion Either(Completion a, Completion b) =>
        a == Completion.Unsure || b == Completion.Unsure ? Completion.Unsure
        : a == Completion.Possible || b == Completion.Possible ? Completion.Possible
        : Completion.Never;
}
