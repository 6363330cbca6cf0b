using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>
/// Guards a script's top level: each maximal run of statements by one <c>try</c>, each declaration on its own, because a block would
/// hide what it declares.
/// </summary>
internal sealed class TopLevelGuard(Script script, GuardEdits edits, bool mayGuardInsideBlocks)
{
    private readonly DeclarationGuard _declarations = new(edits, script.Strict);

    public void Run()
    {
        var runs = FindRuns(out var firstValue);

        // A try statement has a value of its own (undefined, if nothing in it has one), which would replace that of an earlier run.
        // That matters only where no later statement has a value.
        var lastValue = runs.FindLastIndex(run => run.HasValue);
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (i > lastValue && run.First > firstValue && mayGuardInsideBlocks)
            {
                for (var statement = run.First; statement <= run.Last; statement++)
                {
                    GuardInside(script.Body[statement]);
                }
            }
            else
            {
                edits.Wrap(script.Body[run.First].Start, script.Body[run.Last].End, "try{", GuardNames.Catch);
            }
        }
    }

    // Also guards the declarations between the runs. firstValue is the index of the first statement with a value.
    private List<StatementRun> FindRuns(out int firstValue)
    {
        var runs = new List<StatementRun>();
        firstValue = int.MaxValue;
        var first = -1;
        var hasValue = false;
        for (var i = 0; i < script.Body.Count; i++)
        {
            var statement = script.Body[i];
            var value = CompletionValue.Has(statement);
            if (value)
            {
                firstValue = Math.Min(firstValue, i);
            }

            if (StaysAtTopLevel(statement))
            {
                EndRun(i - 1);
                _declarations.Guard(statement);
                continue;
            }

            if (first < 0)
            {
                first = i;
            }

            hasValue |= value;
        }

        EndRun(script.Body.Count - 1);
        return runs;

        void EndRun(int last)
        {
            if (first >= 0)
            {
                runs.Add(new StatementRun(first, last, hasValue));
            }

            first = -1;
            hasValue = false;
        }
    }

    private static bool StaysAtTopLevel(Statement statement)
    {
        // A labelled function is a declaration of the script, like one without a label.
        var unlabelled = statement;
        while (unlabelled is LabeledStatement labelled)
        {
            unlabelled = labelled.Body;
        }

        return unlabelled is Directive or FunctionDeclaration or ClassDeclaration
            or VariableDeclaration { Kind: not VariableDeclarationKind.Var };
    }

    // What has no value consists of declarations, blocks, labels and the breaks out of them; only the declarations run something.
    private void GuardInside(Statement statement)
    {
        var pending = new Stack<Statement>();
        pending.Push(statement);
        while (pending.TryPop(out var current))
        {
            switch (current)
            {
                case BlockStatement block:
                    foreach (var child in block.Body)
                    {
                        pending.Push(child);
                    }

                    break;
                case LabeledStatement labelled:
                    pending.Push(labelled.Body);
                    break;
                default:
                    _declarations.Guard(current);
                    break;
            }
        }
    }

    private readonly record struct StatementRun(int First, int Last, bool HasValue);
}
