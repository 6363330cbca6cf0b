using System.Globalization;
using System.Text;

namespace V8Typed;

/// <summary>Lays out the message of a <see cref="V8ScriptException"/> as v8-cffi does.</summary>
internal static class TraceFormatter
{
    private const int LongestShownLine = 240;
    private const string Padding = "    ";

    public static string Format(ScriptErrorDetails details, string heading)
    {
        var text = new StringBuilder();
        if (details.ScriptName is not null && details.Line > 0)
        {
            text.Append(details.ScriptName).Append(':').Append(details.Line.ToString(CultureInfo.InvariantCulture)).Append('\n');
            AppendSourceLine(text, details.SourceLine, details.Column);
        }

        return text.Append(details.Stack.Length > 0 ? details.Stack : heading).ToString();
    }

    private static void AppendSourceLine(StringBuilder text, string? line, int column)
    {
        if (line is null)
        {
            return;
        }

        if (line.Length > LongestShownLine)
        {
            text.Append(Padding).Append("~Line too long to display.\n");
            return;
        }

        text.Append(Padding).Append(line).Append('\n');
        // A stack that script has set can hold any column.
        if (column > 0 && column <= line.Length + 1)
        {
            text.Append(Padding).Append(' ', column - 1).Append("^\n");
        }
    }
}
