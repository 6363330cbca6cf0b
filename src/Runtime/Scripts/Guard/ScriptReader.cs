using Acornima;
using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>Parses a classic script, and guards its <c>throw</c> statements on the way, at whatever depth they are.</summary>
internal static class ScriptReader
{
    // Regular expressions are left to the engine: their bodies do not matter here, and validating them costs time.
    private static readonly ParserOptions _options = new()
    {
        EcmaVersion = EcmaVersion.Latest,
        ExperimentalESFeatures = ExperimentalESFeatures.All,
        OnRegExp = static (in _) => RegExpParseResult.ForSuccess(),
        AllowHashBang = true,
    };

    /// <exception cref="ParseErrorException">The text is not a script that the parser understands.</exception>
    /// <exception cref="InsufficientExecutionStackException">The text is nested too deeply.</exception>
    public static Script Read(string source, GuardEdits? throwEdits)
    {
        var options = throwEdits is null || !source.Contains("throw", StringComparison.Ordinal)
            ? _options
            : _options with { OnNode = (node, in _) => OnNode(node, throwEdits) };
        return new Parser(options).ParseScript(source);
    }

    // The engine knows the position of an uncaught error, but not of another value that a guard caught before it. `new X(...)` is
    // nearly always an error. A position in the inserted call stands for that of the statement. The space parts the name from `throw`; the second parenthesis is for `throw a, b`.
    private static void OnNode(Node node, GuardEdits edits)
    {
        if (node is ThrowStatement { Argument: not NewExpression and var thrown })
        {
            edits.Wrap(thrown.Start, thrown.End, " " + GuardNames.Throw + "((", "))", anchor: node.Start);
        }
    }
}
