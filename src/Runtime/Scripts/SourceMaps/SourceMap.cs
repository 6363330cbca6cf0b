namespace V8Typed.Scripts;

/// <summary>A decoded source map (ECMA-426).</summary>
/// <param name="segments">The mappings, in the order of the script's text.</param>
/// <param name="lineStarts">For each line of the script where its mappings begin, and at the end their number.</param>
/// <param name="sources">The sources.</param>
/// <param name="names">The identifiers that the script has others for.</param>
internal sealed class SourceMap(MapSegment[] segments, int[] lineStarts, MapSource[] sources, string[] names)
{
    /// <summary>Where a place of the script comes from; null for what the tool has added.</summary>
    /// <param name="line">The script's line, from 1.</param>
    /// <param name="column">Its column, from 1.</param>
    public OriginalPlace? Find(int line, int column)
    {
        if (line < 1 || line >= lineStarts.Length || column < 1)
        {
            return null;
        }

        // The last mapping of the line that does not begin behind the column.
        int low = lineStarts[line - 1], high = lineStarts[line];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].Column < column)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == lineStarts[line - 1])
        {
            return null;
        }

        var segment = segments[low - 1];
        if (segment.Source < 0)
        {
            return null;
        }

        var source = sources[segment.Source];
        var symbol = segment.Name >= 0 && segment.Column == column - 1 ? names[segment.Name] : null;
        return new OriginalPlace(source.Name, segment.Line + 1, segment.OriginalColumn + 1, source.LineAt(segment.Line + 1), symbol);
    }
}

/// <summary>A mapping; all numbers from 0.</summary>
/// <param name="Column">Where it begins in its line of the script.</param>
/// <param name="Source">Which source it leads to; -1 for none.</param>
/// <param name="Line">The line there.</param>
/// <param name="OriginalColumn">The column there.</param>
/// <param name="Name">Which identifier stands there; -1 for none.</param>
internal readonly record struct MapSegment(int Column, int Source, int Line, int OriginalColumn, int Name);

/// <summary>A source that a map names.</summary>
/// <param name="Name">Its name, as messages show it.</param>
/// <param name="Content">Its text; null when the map does not carry it.</param>
internal sealed record MapSource(string Name, string? Content)
{
    public string? LineAt(int line) => Content is null ? null : new SourceRecord(Name, Content).LineAt(line);
}
