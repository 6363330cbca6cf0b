using System.Globalization;
using System.Text;

namespace V8Typed.Scripts;

/// <summary>A JavaScript stack as text, with the names, lines and columns that the user wrote.</summary>
/// <param name="Text">Heading and frames.</param>
/// <param name="ScriptName">The script of the first frame, null when there is none.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Source">Its source, if it is still known.</param>
internal sealed record StackTrace(string Text, string? ScriptName, int Line, int Column, SourceRecord? Source)
{
    private const int MostFrames = 200;

    /// <summary>Takes apart a stack in V8's layout; frames of V8Typed itself are left out.</summary>
    public static StackTrace Parse(string stack, SourceStore sources) => Parse(stack, sources.Find);

    /// <summary>Takes apart the report of a script that did not compile, whose only place is in its own source.</summary>
    public static StackTrace Parse(string report, SourceRecord source) => Parse(report, _ => source);

    private static StackTrace Parse(string stack, Func<string, SourceRecord?> find)
    {
        var text = new StringBuilder(Math.Min(stack.Length, 1 << 16));
        StackTrace? first = null;
        var frames = 0;
        var start = 0;
        while (start <= stack.Length)
        {
            var end = stack.IndexOf('\n', start);
            var line = stack.AsSpan(start, (end < 0 ? stack.Length : end) - start);
            start = end < 0 ? stack.Length + 1 : end + 1;
            if (!line.StartsWith(FrameLocation.Prefix, StringComparison.Ordinal))
            {
                Append(text, line);
                continue;
            }

            // Script can put any text into a stack, and ask for one of any length.
            if (++frames > MostFrames)
            {
                continue;
            }

            if (!FrameLocation.TryParse(line, out var location))
            {
                Append(text, line);
                continue;
            }

            var engineName = line[location.NameStart..location.NameEnd].ToString();
            if (EngineNames.IsOwn(engineName))
            {
                continue;
            }

            var (row, column) = (location.Row, location.Column);
            var source = find(engineName);
            var name = source?.Name ?? EngineNames.Original(engineName);
            column = source?.ColumnOf(row, column) ?? column;
            if (column <= 0)
            {
                continue;
            }

            first ??= new StackTrace("", name, row, column, source);
            Append(
                text,
                string.Create(CultureInfo.InvariantCulture, $"{line[..location.NameStart]}{name}:{row}:{column}{(location.IsClosed ? ")" : "")}"));
        }

        if (frames > MostFrames)
        {
            Append(text, string.Create(CultureInfo.InvariantCulture, $"    ... {frames - MostFrames} more"));
        }

        return first is null ? new StackTrace(text.ToString(), null, 0, 0, null) : first with { Text = text.ToString() };
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> line)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(line);
    }
}
