using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>C# names to JavaScript names.</summary>
internal static class JsNaming
{
    /// <summary>
    /// The name in camel case as System.Text.Json's <c>JsonNamingPolicy.CamelCase</c> has it: the leading capitals become small, except one
    /// that begins a word (<c>URLValue</c>: <c>urlValue</c>).
    /// </summary>
    public static string CamelCase(string name)
    {
        char[] letters = name.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            bool startsWord = i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]);
            if (!char.IsUpper(letters[i]) || startsWord)
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    /// <summary>A dotted name; null when a part of it is empty or blank.</summary>
    public static JsPath? Path(string name)
    {
        if (name.IndexOf('.') < 0)
        {
            return string.IsNullOrWhiteSpace(name) ? null : new JsPath([name]);
        }

        string[] segments = name.Split('.');
        return Array.TrueForAll(segments, segment => !string.IsNullOrWhiteSpace(segment)) ? new JsPath(segments.ToEquatableArray()) : null;
    }
}
