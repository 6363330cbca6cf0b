using System.Buffers;

namespace V8Typed.Scripts;

/// <summary>
/// Guards short scripts (an expression, a call, assignments) without a parser: text that cannot contain a declaration, a directive
/// that matters or the second half of a <c>try</c> statement keeps its meaning inside one <c>try</c> block.
/// </summary>
internal static class FastGuard
{
    // Substrings, wherever they stand: a false alarm costs a parse, nothing else.
    // catch, finally: without them no text can close the inserted block and still make a program.
    // throw: its position is to be kept, which takes the parser. "-->": a comment only at a line's start. await, async, import: cheap
    // to leave to the parser, which knows their many readings.
    private static readonly SearchValues<string> _needsParser = SearchValues.Create(
        ["let", "const", "class", "function", "catch", "finally", "strict", "async", "import", "using", "await", "throw",
            "-->", "<!--", "#!"],
        StringComparison.Ordinal);

    public static bool Covers(string source) => !source.AsSpan().ContainsAny(_needsParser);

    public static GuardedSource Apply(string source)
    {
        // The line break ends a comment on the last line.
        const string open = "try{";
        const string close = "\n" + GuardNames.Catch;
        return new GuardedSource(
            source,
            string.Concat(open, source, close),
            [new GuardEdit(0, open.Length, Anchor: 0), new GuardEdit(source.Length, close.Length, Anchor: -1)]);
    }
}
