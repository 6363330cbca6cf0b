namespace V8Typed.Scripts;

/// <summary>Puts a map together, of one piece or of sections.</summary>
/// <param name="script">The script's name, to whose folder the names of sources are relative.</param>
internal sealed class SourceMapBuilder(string script)
{
    // A line that no script has: each costs memory, and one character of a map makes one.
    private const int MostLines = 10_000_000;

    private readonly List<MapSegment> _segments = [];
    private readonly List<int> _lineStarts = [0];
    private readonly List<MapSource> _sources = [];
    private readonly List<string> _names = [];

    public void Add((string Root, string Name, string? Content)[] sources, string?[] names, string mappings, int line, int column)
    {
        int firstSource = _sources.Count, firstName = _names.Count;
        _sources.AddRange(sources.Select(source => new MapSource(SourceMapUrl.NameOf(script, source.Root, source.Name), source.Content)));
        _names.AddRange(names.Select(name => name ?? ""));
        MappingsDecoder.Decode(mappings, sources.Length, names.Length, (at, segment) => Add(
            checked(line + at),
            segment with
            {
                Column = at == 0 ? checked(segment.Column + column) : segment.Column,
                Source = segment.Source < 0 ? -1 : segment.Source + firstSource,
                Name = segment.Name < 0 ? -1 : segment.Name + firstName,
            }));
    }

    public SourceMap ToMap()
    {
        var segments = _segments.ToArray();
        _lineStarts.Add(segments.Length);

        // Tools write them in order; the format does not demand it.
        for (var i = 0; i + 1 < _lineStarts.Count; i++)
        {
            segments.AsSpan(_lineStarts[i].._lineStarts[i + 1]).Sort((a, b) => a.Column.CompareTo(b.Column));
        }

        return new SourceMap(segments, [.. _lineStarts], [.. _sources], [.. _names]);
    }

    private void Add(int line, MapSegment segment)
    {
        if (line < _lineStarts.Count - 1 || line > MostLines)
        {
            throw new FormatException("Sections are not in order, or there are too many lines.");
        }

        while (_lineStarts.Count <= line)
        {
            _lineStarts.Add(_segments.Count);
        }

        _segments.Add(segment);
    }
}
