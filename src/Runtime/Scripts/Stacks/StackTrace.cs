using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace V8Typed.Scripts;

/// <summary>A JavaScript stack as text, with the names, lines and columns that the user wrote.</summary>
/// <param name="Text">Heading and frames.</param>
/// <param name="ScriptName">The script of the first frame, null when there is none.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Source">Its source, if it is still known.</param>
internal sealed partial record StackTrace(string Text, string? ScriptName, int Line, int Column, SourceRecord? Source)
{
    private const string FramePrefix = "    at ";

    /// <summary>Takes apart a stack in V8's layout; frames of V8Typed itself are left out.</summary>
    public static StackTrace Parse(string stack, SourceStore sources) => Parse(stack, sources.Find);

    /// <summary>Takes apart the report of a script that did not compile, whose only place is in its own source.</summary>
    public static StackTrace Parse(string report, SourceRecord source) => Parse(report, _ => source);

    private static StackTrace Parse(string stack, Func<string, SourceRecord?> find)
    {
        var text = new StringBuilder(stack.Length);
        StackTrace? first = null;
        var start = 0;
        while (start <= stack.Length)
        {
            var end = stack.IndexOf('\n', start);
            var line = end < 0 ? stack[start..] : stack[start..end];
            start = end < 0 ? stack.Length + 1 : end + 1;

            var match = line.StartsWith(FramePrefix, StringComparison.Ordinal) ? Location().Match(line) : Match.Empty;
            // Script can put any text into a stack.
            if (!match.Success
                || !int.TryParse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture, out var row)
                || !int.TryParse(match.Groups["column"].ValueSpan, CultureInfo.InvariantCulture, out var column))
            {
                Append(text, line);
                continue;
            }

            var engineName = match.Groups["name"].Value;
            if (EngineNames.IsOwn(engineName))
            {
                continue;
            }

            var source = find(engineName);
            var name = source?.Name ?? EngineNames.Original(engineName);
            column = source?.ColumnOf(row, column) ?? column;
            if (column == 0)
            {
                continue;
            }

            first ??= new StackTrace("", name, row, column, source);

            var before = line[..match.Groups["name"].Index];
            var after = match.Groups["end"].Value;
            Append(text, string.Create(CultureInfo.InvariantCulture, $"{before}{name}:{row}:{column}{after}"));
        }

        return first is null ? new StackTrace(text.ToString(), null, 0, 0, null) : first with { Text = text.ToString() };
    }

    private static void Append(StringBuilder text, string line)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(line);
    }

    // "    at oops (foo.js:2:3)", "    at foo.js:2:3", and the engine's "... -> source line" behind either.
    [GeneratedRegex(@"^    at (?:(?:async |new )?[^\n]*? \()?(?<name>[^\n]+?):(?<line>\d+):(?<column>\d+)(?<end>\)?)(?: -> .*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Location();
}
