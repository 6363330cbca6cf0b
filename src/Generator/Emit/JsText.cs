using System.Globalization;
using System.Text;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>Names and texts as JavaScript.</summary>
internal static class JsText
{
    // ECMA-262, section 12.7.2, with the words reserved in strict code and modules, and "arguments", which is no variable of a script.
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else",
        "enum", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof",
        "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch", "this",
        "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield",
    };

    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Access to a property: <c>.name</c>, or <c>["na-me"]</c>.</summary>
    public static string Access(string holder, string name) =>
        IsIdentifierName(name) ? $"{holder}.{name}" : $"{holder}[{Literal(name)}]";

    /// <summary>The same where the holder may be null.</summary>
    public static string OptionalAccess(string holder, string name) =>
        IsIdentifierName(name) ? $"{holder}?.{name}" : $"{holder}?.[{Literal(name)}]";

    /// <summary>A key of an object literal that is a plain data property, which <c>__proto__</c> is only when computed.</summary>
    public static string Key(string name) => name == "__proto__" ? "[\"__proto__\"]" : Literal(name);

    /// <summary>Whether a variable can have the name.</summary>
    public static bool IsVariableName(string name) => IsIdentifierName(name) && !s_reserved.Contains(name);

    private static bool IsIdentifierName(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!IsNamePart(name[i], isFirst: i == 0))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    // Characters beyond the basic plane are left to brackets, and so is U+2E2F, a letter that is a pattern character.
    private static bool IsNamePart(char c, bool isFirst) => c is '$' or '_' || (c != '\u2E2F' && char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => !isFirst,
        _ => false,
    });

    /// <summary>The expression that holds a member: the receiver itself, or what a dotted name leads to.</summary>
    public static string Holder(JsPath path, string receiver)
    {
        string holder = receiver;
        for (int i = 0; i < path.Segments.Count - 1; i++)
        {
            holder = i == 0 ? Access(holder, path.Segments[i]) : OptionalAccess(holder, path.Segments[i]);
        }

        return holder;
    }
}
