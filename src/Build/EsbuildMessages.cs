using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace V8Typed.Build;

/// <summary>Takes apart what esbuild writes for people: it has no other form of messages on its command line.</summary>
internal static class EsbuildMessages
{
    // "✘ [ERROR] Could not resolve "x"", on Windows with another mark in front.
    private static readonly Regex s_heading = new(@"^\S{1,3} \[(ERROR|WARNING)\] (.*)$", RegexOptions.CultureInvariant);

    // "    app/entry.tsx:1:14:"
    private static readonly Regex s_place = new(@"^    (\S.*):(\d+):(\d+):$", RegexOptions.CultureInvariant);

    // "      1 │ import n from "nope";", and the line below it that points to a part.
    private static readonly Regex s_excerpt = new(@"^ *\d* [│╵|'] ?", RegexOptions.CultureInvariant);

    public static IReadOnlyList<EsbuildMessage> Parse(string output, string root)
    {
        var messages = new List<EsbuildMessage>();
        foreach (string line in output.Replace("\r\n", "\n").Split('\n'))
        {
            Match heading = s_heading.Match(line);
            if (heading.Success)
            {
                messages.Add(new EsbuildMessage(heading.Groups[1].Value == "ERROR", null, heading.Groups[2].Value));
            }
            else if (messages.Count > 0 && line.Trim().Length > 0)
            {
                messages[messages.Count - 1] = Continue(messages[messages.Count - 1], line, root);
            }
        }

        return messages;
    }

    // Only the first place is that of the message; others are of its notes.
    private static EsbuildMessage Continue(EsbuildMessage message, string line, string root)
    {
        Match place = s_place.Match(line);
        if (place.Success)
        {
            return message.Place is null ? message with { Place = Place(place, root) } : message;
        }

        return s_excerpt.IsMatch(line) ? message : message with { Text = $"{message.Text} {line.Trim()}" };
    }

    private static SourcePosition Place(Match match, string root)
    {
        string file = Path.Combine(root, match.Groups[1].Value.Replace('/', Path.DirectorySeparatorChar));
        int line = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        int bytes = int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture);
        return new SourcePosition(file, line, ColumnOf(file, line, bytes));
    }

    // esbuild counts the bytes before the place.
    private static int ColumnOf(string file, int line, int bytes)
    {
        try
        {
            byte[] text = Encoding.UTF8.GetBytes(File.ReadLines(file).ElementAtOrDefault(line - 1) ?? "");
            return bytes <= text.Length ? Encoding.UTF8.GetCharCount(text, 0, bytes) + 1 : bytes + 1;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return bytes + 1;
        }
    }
}

/// <summary>An error or a warning of esbuild.</summary>
internal sealed record EsbuildMessage(bool IsError, SourcePosition? Place, string Text);
