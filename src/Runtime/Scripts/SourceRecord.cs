namespace V8Typed.Scripts;

/// <summary>The text of a script that was compiled, kept for error messages.</summary>
/// <param name="Name">The name that the user gave it.</param>
/// <param name="Source">The text as the user wrote it.</param>
/// <param name="Map">
/// Maps a 1-based position in what was compiled to the column in <paramref name="Source"/> (lines are the same); 0 for the position of text
/// that we inserted, whose frame is not shown.
/// </param>
/// <param name="ReadMap">Reads the source map that the script names by a relative address; null where there is none to read.</param>
internal sealed record SourceRecord(string Name, SourceText Source, Func<int, int, int>? Map = null, Func<string, string?>? ReadMap = null)
{
    private Lazy<SourceMap?>? _sourceMap;

    public SourceRecord(string name, string text, Func<int, int, int>? map = null, Func<string, string?>? readMap = null)
        : this(name, new SourceText(text), map, readMap)
    {
    }

    public string Text => Source.Value;

    /// <summary>Where a place in <see cref="Text"/> comes from; null when it is its own source. The map is read when this is first asked.</summary>
    public OriginalPlace? OriginalOf(int line, int column)
    {
        var map = _sourceMap ?? Interlocked.CompareExchange(ref _sourceMap, new Lazy<SourceMap?>(ReadSourceMap), null) ?? _sourceMap;
        return map.Value?.Find(line, column);
    }

    /// <summary>Takes the map of a record of the same script, if that has been read.</summary>
    public void ShareMap(SourceRecord other)
    {
        if (other._sourceMap is { } map && other.Name == Name && other.Source.IsSameAs(Source))
        {
            _sourceMap = map;
        }
    }

    private SourceMap? ReadSourceMap()
    {
        var json = SourceMapUrl.Of(Text) is not { } url ? null : SourceMapUrl.IsInline(url) ? SourceMapUrl.Inline(url) : ReadMap?.Invoke(url);
        return json is null ? null : SourceMapReader.Read(json, Name);
    }

    public int ColumnOf(int line, int column) => Map is null ? column : Map(line, column);

    /// <summary>The line without its break; null when there is no such line. Breaks are those of ECMA-262, section 12.3.</summary>
    public string? LineAt(int line)
    {
        var start = 0;
        var text = Text;
        for (var current = 1; current < line; current++)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            if (length < 0)
            {
                return null;
            }

            start += length + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }

        var rest = text.AsSpan(start);
        var end = rest.IndexOfAny("\n\r\u2028\u2029");
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
