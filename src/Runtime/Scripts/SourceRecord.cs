namespace V8Typed.Scripts;

/// <summary>The text of a script that was compiled, kept for error messages.</summary>
/// <param name="Name">The name that the user gave it.</param>
/// <param name="Text">The text as the user wrote it.</param>
/// <param name="MapColumn">Maps a 1-based line and column of what was compiled to a column of <paramref name="Text"/>.</param>
internal sealed record SourceRecord(string Name, string Text, Func<int, int, int>? MapColumn = null)
{
    public int ColumnOf(int line, int column) => MapColumn is null ? column : Math.Max(1, MapColumn(line, column));

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
