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
internal static class CompletionReader
{
    private const int DeepestNest = 100;

    public static Completion Of(Node? node, int depth = 0) => node switch
    {
        _ when depth > DeepestNest => Completion.Unsure,
        ReturnStatement or ThrowStatement => Completion.Never,
        BlockStatement block => OfList(block.Body, depth + 1),
        LabeledStatement labeled => Of(labeled.Body, depth + 1) == Completion.Possible ? Completion.Possible : Completion.Unsure,
        IfStatement choice => OfChoice(choice, depth + 1),
        TryStatement { Finalizer: { } last } when Of(last, depth + 1) == Completion.Never => Completion.Never,
        TryStatement attempt => Either(Of(attempt.Block, depth + 1), attempt.Handler is null ? Completion.Never : Of(attempt.Handler.Body, depth + 1)),
        WhileStatement { Test: BooleanLiteral { Value: true } or NumericLiteral { Value: not 0 } } or ForStatement { Test: null } =>
            HasBreak(node) ? Completion.Unsure : Completion.Never,
        DoWhileStatement or SwitchStatement or WithStatement => Completion.Unsure,
        _ => Completion.Possible,
    };

    // Any break may be the one that leaves the loop; those of nested functions are not its own.
    private static bool HasBreak(Node loop)
    {
        var pending = new Stack<Node>();
        pending.Push(loop);
        while (pending.Count > 0)
        {
            foreach (Node? child in pending.Pop().ChildNodes)
            {
                if (child is BreakStatement)
                {
                    return true;
                }

                if (child is not null and not IFunction)
                {
                    pending.Push(child);
                }
            }
        }

        return false;
    }

    private static Completion OfList(in NodeList<Statement> statements, int depth)
    {
        Completion result = Completion.Possible;
        foreach (Statement statement in statements)
        {
            switch (Of(statement, depth))
            {
                case Completion.Never:
                    return Completion.Never;
                case Completion.Unsure:
                    result = Completion.Unsure;
                    break;
            }
        }

        // The last one may be a call that always throws: fail('no such thing').
        return statements.Count > 0 && statements[statements.Count - 1] is ExpressionStatement { Expression: CallExpression or AwaitExpression }
            ? Completion.Unsure
            : result;
    }

    // A chain of else-if without else may cover all that occurs.
    private static Completion OfChoice(IfStatement choice, int depth) => choice.Alternate is null
        ? Completion.Possible
        : Either(Of(choice.Consequent, depth), choice.Alternate is IfStatement { Alternate: null } last && Of(last.Consequent, depth) == Completion.Never
            ? Completion.Unsure
            : Of(choice.Alternate, depth));

    private static Completion Either(Completion a, Completion b) =>
        a == Completion.Unsure || b == Completion.Unsure ? Completion.Unsure
        : a == Completion.Possible || b == Completion.Possible ? Completion.Possible
        : Completion.Never;
}
