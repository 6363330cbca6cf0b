using System.Text;

namespace V8Typed.Generator.Writing;

/// <summary>Names of scripts as names of C#.</summary>
internal static class CSharpName
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>As members and types are called: <c>renderText</c> is <c>RenderText</c>, <c>a.b-c</c> is <c>ABC</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder();
        bool startsWord = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                // A capital that follows a mark stays one, and so MAX_VALUE does not become another name's twin.
                startsWord = true;
                continue;
            }

            text.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return text.Length == 0 ? "Member" : char.IsDigit(text[0]) ? "N" + text : text.ToString();
    }

    /// <summary>As parameters are called, escaped where the name is a word of the language.</summary>
    public static string Parameter(string name, int index)
    {
        string pascal = name.Any(char.IsLetterOrDigit) ? Pascal(name) : $"Arg{index + 1}";
        string camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return s_keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>The name, or the first with a number behind it that is not taken; it is taken then.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++)
        {
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
