namespace V8Typed.Scripts;

/// <summary>The text of a script that was compiled, kept for error messages.</summary>
/// <param name="Name">The name that the user gave it.</param>
/// <param name="Text">The text as the user wrote it.</param>
/// <param name="Map">
/// Maps a 1-based position in what was compiled to the column in <paramref name="Text"/> (lines are the same); 0 for the position of text
/// that we inserted, whose frame is not shown.
/// </param>
internal sealed record SourceRecord(string Name, string Text, Func<int, int, int>? Map = null)
{
    public int ColumnOf(int line, int column) => Map is null ? column : Map(line, column);

    /// <summary>The line without its break; null when there is no such line. Breaks are those of ECMA-262, section 12.3.</summary>
    public string? LineAt(int line)
    {
        var start = 0;
        for (var current = 1; current < line; current++)
        {
            var length = Text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            if (length < 0)
            {
                return null;
            }

            start += length + 1;
            if (Text[start - 1] == '\r' && start < Text.Length && Text[start] == '\n')
            {
                start++;
            }
        }

        var rest = Text.AsSpan(start);
        var end = rest.IndexOfAny("\n\r\u2028\u2029");
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
