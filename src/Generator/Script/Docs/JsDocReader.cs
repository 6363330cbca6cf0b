using System.Text;

namespace V8Typed.Generator.Script.Docs;

/// <summary>The text of a documentation comment to its parts. It accepts anything; what it can't read is text.</summary>
internal static class JsDocReader
{
    // Those after whose type a name follows.
    private static readonly HashSet<string> s_named = new(StringComparer.Ordinal)
    {
        "param", "arg", "argument", "property", "prop", "typedef", "callback", "template", "class", "name",
    };

    /// <param name="content">What stands between the marks of the comment, the second star included.</param>
    public static JsDocComment Read(string content)
    {
        var summary = new StringBuilder();
        var tags = new List<JsDocTag>();
        StringBuilder current = summary;
        foreach (string line in content.Split('\n'))
        {
            string text = Unmarked(line);
            if (text.Length > 1 && text[0] == '@' && char.IsLetter(text[1]))
            {
                Add();
                current = new StringBuilder();
            }

            current.Append(text).Append('\n');
        }

        Add();
        return new JsDocComment(summary.ToString().Trim(), tags);

        void Add()
        {
            if (current != summary)
            {
                tags.Add(ReadTag(current.ToString()));
            }
        }
    }

    private static string Unmarked(string line)
    {
        string text = line.Trim();
        int stars = 0;
        while (stars < text.Length && text[stars] == '*')
        {
            stars++;
        }

        return text.Substring(stars).TrimStart();
    }

    private static JsDocTag ReadTag(string text)
    {
        int position = 1;
        while (position < text.Length && char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        string name = text.Substring(1, position - 1);
        string rest = text.Substring(position).Trim();
        string? type = null;
        if (rest.StartsWith("{", StringComparison.Ordinal) && EndOf(rest, '{', '}') is > 0 and var end)
        {
            type = rest.Substring(1, end - 1).Trim();
            rest = rest.Substring(end + 1).Trim();
        }

        return s_named.Contains(Alias(name))
            ? ReadTarget(Alias(name), type, rest)
            : new JsDocTag(name, type, "", IsOptional: false, Default: null, WithoutDash(rest));
    }

    private static JsDocTag ReadTarget(string name, string? type, string rest)
    {
        if (rest.StartsWith("[", StringComparison.Ordinal) && EndOf(rest, '[', ']') is > 0 and var end)
        {
            string inside = rest.Substring(1, end - 1);
            int equals = inside.IndexOf('=');
            return new JsDocTag(
                name, type, (equals < 0 ? inside : inside.Substring(0, equals)).Trim(), IsOptional: true,
                equals < 0 ? null : inside.Substring(equals + 1).Trim(), WithoutDash(rest.Substring(end + 1)));
        }

        int stop = 0;
        while (stop < rest.Length && !char.IsWhiteSpace(rest[stop]))
        {
            stop++;
        }

        return new JsDocTag(name, type, rest.Substring(0, stop), IsOptional: false, Default: null, WithoutDash(rest.Substring(stop)));
    }

    private static string Alias(string name) => name switch
    {
        "arg" or "argument" => "param",
        "prop" => "property",
        _ => name,
    };

    private static string WithoutDash(string text)
    {
        string trimmed = text.Trim();
        return trimmed.StartsWith("- ", StringComparison.Ordinal) ? trimmed.Substring(2).TrimStart() : trimmed;
    }

    // Where the bracket that the text begins with closes; -1 if it does not.
    private static int EndOf(string text, char open, char close)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote || c == '\n' ? '\0' : quote;
            }
            else if (c is '\'' or '"' or '`')
            {
                quote = c;
            }
            else if (c == open)
            {
                depth++;
            }
            else if (c == close && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
