using System.Globalization;
using System.Text;

namespace V8Typed.Scripts;

/// <summary>A JavaScript stack as text, with the names, lines and columns that the user wrote.</summary>
/// <param name="Text">Heading and frames.</param>
/// <param name="ScriptName">The script of the first frame, null when there is none.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="SourceLine">The text of that line, if it is still known.</param>
internal sealed record StackTrace(string Text, string? ScriptName, int Line, int Column, string? SourceLine)
{
    private const int MostFrames = 200;

    /// <summary>Takes apart a stack in V8's layout; frames of V8Typed itself are left out.</summary>
    public static StackTrace Parse(string stack, SourceStore sources) => Parse(stack, sources.Find);

    /// <summary>Takes apart the report of a script that did not compile, whose only place is in its own source.</summary>
    public static StackTrace Parse(string report, SourceRecord source) => Parse(report, _ => source);

    private static StackTrace Parse(string stack, Func<string, SourceRecord?> find)
    {
        var lines = new List<StackLine>();
        var frames = 0;
        var start = 0;
        while (start <= stack.Length)
        {
            var end = stack.IndexOf('\n', start);
            var line = stack.AsSpan(start, (end < 0 ? stack.Length : end) - start);
            start = end < 0 ? stack.Length + 1 : end + 1;

            // Script can put any text into a stack, and ask for one of any length.
            var isFrame = line.StartsWith(FrameLocation.Prefix, StringComparison.Ordinal);
            if (isFrame && ++frames > MostFrames)
            {
                continue;
            }

            if (!isFrame || !FrameLocation.TryParse(line, out var location))
            {
                lines.Add(new StackLine(line.ToString(), null));
                continue;
            }

            if (ReadFrame(line, location, find) is { } frame)
            {
                lines.Add(new StackLine("", frame));
            }
        }

        if (frames > MostFrames)
        {
            lines.Add(new StackLine(string.Create(CultureInfo.InvariantCulture, $"    ... {frames - MostFrames} more"), null));
        }

        return Print(lines);
    }

    private static StackFrame? ReadFrame(ReadOnlySpan<char> line, FrameLocation location, Func<string, SourceRecord?> find)
    {
        var engineName = line[location.NameStart..location.NameEnd].ToString();
        if (EngineNames.IsOwn(engineName))
        {
            return null;
        }

        var source = find(engineName);
        var column = source?.ColumnOf(location.Row, location.Column) ?? location.Column;
        return column <= 0 ? null : new StackFrame(
            line[..location.NameStart].ToString(), source?.Name ?? EngineNames.Original(engineName), location.Row, column, location.IsClosed, source,
            source?.OriginalOf(location.Row, column));
    }

    private static StackTrace Print(List<StackLine> lines)
    {
        var text = new StringBuilder();
        StackFrame? first = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            if (lines[i].Frame is not { } frame)
            {
                text.Append(lines[i].Text);
                continue;
            }

            first ??= frame;
            frame.Print(text, i + 1 < lines.Count ? lines[i + 1].Frame : null);
        }

        return first is null
            ? new StackTrace(text.ToString(), null, 0, 0, null)
            : new StackTrace(text.ToString(), first.ShownName, first.ShownLine, first.ShownColumn, first.SourceLine);
    }

    private readonly record struct StackLine(string Text, StackFrame? Frame);
}
