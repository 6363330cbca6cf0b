using System.Runtime.CompilerServices;
using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>
/// Tells whether a statement, when it ends normally, always has a completion value (maybe undefined) or never has one. There is no
/// third kind: what stands behind an unconditional <c>break</c> is dead, and a conditional one is inside a statement with a value.
/// </summary>
internal static class CompletionValue
{
    public static bool Has(Statement statement) => Scan(statement, out _);

    // brokenLabel: the statement ends with `break brokenLabel`, without a value.
    private static bool Scan(Statement statement, out string? brokenLabel)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        brokenLabel = null;
        switch (statement)
        {
            case BlockStatement block:
                foreach (var child in block.Body)
                {
                    if (Scan(child, out brokenLabel))
                    {
                        return true;
                    }

                    if (brokenLabel is not null)
                    {
                        return false;
                    }
                }

                return false;
            case LabeledStatement labelled:
                var value = Scan(labelled.Body, out brokenLabel);
                if (brokenLabel == labelled.Label.Name)
                {
                    brokenLabel = null;
                }

                return value;
            case BreakStatement @break:
                brokenLabel = @break.Label?.Name;
                return false;
            case VariableDeclaration or FunctionDeclaration or ClassDeclaration or EmptyStatement or DebuggerStatement:
                return false;
            default:
                return true;
        }
    }
}
