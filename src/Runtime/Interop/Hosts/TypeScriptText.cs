using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace V8Typed.Interop;

/// <summary>Puts declarations of TypeScript together: each type once, and each under a name of its own.</summary>
internal static class TypeScriptText
{
    /// <param name="declarations">
    /// The declarations in order: the full C# name of a type, by which texts refer to it as <c>@{key}</c>; the name that it gets unless
    /// another type has it; and its text.
    /// </param>
    public static string Compose(IEnumerable<(string Key, string Name, string Text)> declarations)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var texts = new List<string>();
        foreach ((string key, string name, string declaration) in declarations)
        {
            if (names.ContainsKey(key))
            {
                continue;
            }

            string free = name;
            for (int i = 2; !taken.Add(free); i++)
            {
                free = name + i;
            }

            names.Add(key, free);
            texts.Add(declaration);
        }

        return string.Join("\n", texts.Select(declaration => Named(declaration, names)));
    }

    private static string Named(string declaration, Dictionary<string, string> names)
    {
        var text = new StringBuilder();
        int start = 0;
        while (true)
        {
            int open = declaration.IndexOf("@{", start, StringComparison.Ordinal);
            int close = open < 0 ? -1 : declaration.IndexOf("}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                return text.Append(declaration, start, declaration.Length - start).ToString();
            }

            // A type of another project has no declaration here; what is no type stands in a comment.
            string key = declaration.Substring(open + 2, close - open - 2);
            text.Append(declaration, start, open - start).Append(
                names.TryGetValue(key, out string? name) ? name
                : key.StartsWith("global::", StringComparison.Ordinal) ? "any"
                : declaration.Substring(open, close + 1 - open));
            start = close + 1;
        }
    }
}
