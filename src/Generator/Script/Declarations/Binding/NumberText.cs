using System.Globalization;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Numbers as scripts write them.</summary>
internal static class NumberText
{
    /// <summary>The shortest digits that read back as the same number; the text itself where it is none.</summary>
    public static string Normalize(string text)
    {
        bool isNegative = text.StartsWith("-", System.StringComparison.Ordinal);
        string digits = (isNegative ? text.Substring(1) : text).Replace("_", "");
        return Tokenizer.TryParseNumber(digits.AsSpan(), true, true, out double value)
            ? (isNegative ? -value : value).ToString("R", CultureInfo.InvariantCulture)
            : text;
    }
}
