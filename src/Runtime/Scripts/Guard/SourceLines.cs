namespace V8Typed.Scripts;

/// <summary>Lines as the engine counts them: ended by LF, CR, CR LF, U+2028 or U+2029.</summary>
internal static class SourceLines
{
    private const string Terminators = "\n\r\u2028\u2029";

    /// <summary>The offsets of a 1-based line's first character and of its terminator (or the text's end).</summary>
    public static bool TryFind(string text, int line, out int start, out int end)
    {
        start = 0;
        for (var current = 1; ; current++)
        {
            end = EndOf(text, start);
            if (current == line)
            {
                return true;
            }

            if (end == text.Length)
            {
                return false;
            }

            start = AfterTerminator(text, end);
        }
    }

    /// <summary>The 1-based line and column of an offset.</summary>
    public static (int Line, int Column) PositionOf(string text, int offset)
    {
        var line = 1;
        var start = 0;
        for (var end = EndOf(text, start); end < offset; end = EndOf(text, start))
        {
            start = AfterTerminator(text, end);
            line++;
        }

        return (line, offset - start + 1);
    }

    private static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Terminators);
        return length < 0 ? text.Length : start + length;
    }

    private static int AfterTerminator(string text, int end) =>
        text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
}
