using System.Globalization;

namespace V8Typed.Generator.Script;

/// <summary>What JavaScript takes for a name.</summary>
internal static class JsIdentifier
{
    // ECMA-262, section 12.7.2, with the words reserved in strict code and modules, and "arguments", which is no variable of a script.
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else",
        "enum", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof",
        "interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch", "this",
        "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield",
    };

    /// <summary>Whether the text is a variable, or a dotted path that begins with one (<c>foo.bar</c>).</summary>
    public static bool IsChain(string text)
    {
        string[] parts = text.Split('.');
        return IsVariable(parts[0]) && Array.TrueForAll(parts, IsName);
    }

    /// <summary>Whether a variable can have the name.</summary>
    public static bool IsVariable(string name) => IsName(name) && !s_reserved.Contains(name);

    /// <summary>Whether it can follow a dot.</summary>
    public static bool IsName(string name)
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
}
