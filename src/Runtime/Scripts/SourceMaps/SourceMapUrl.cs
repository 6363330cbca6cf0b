using System.Text;

namespace V8Typed.Scripts;

/// <summary>Where a script says that its source map is, and what the map's own names mean.</summary>
internal static class SourceMapUrl
{
    private const string Comment = "sourceMappingURL=";
    private const string Data = "data:application/json";

    /// <summary>The last one that a script names; null without one.</summary>
    public static string? Of(string script)
    {
        for (var at = script.LastIndexOf(Comment, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : script.LastIndexOf(Comment, at - 1, StringComparison.Ordinal))
        {
            // "//# sourceMappingURL=", or with @, which is older.
            if (at >= 4 && script.AsSpan(at - 4, 4) is "//# " or "//@ ")
            {
                var rest = script.AsSpan(at + Comment.Length);
                var end = rest.IndexOfAny(" \t\r\n\u2028\u2029\"'");
                return (end < 0 ? rest : rest[..end]).ToString() is { Length: > 0 } url ? url : null;
            }
        }

        return null;
    }

    /// <summary>The map itself, when it stands in its address; null when it does not, or cannot be read.</summary>
    public static string? Inline(string url)
    {
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !url.StartsWith(Data, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return url.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
                ? Encoding.UTF8.GetString(Convert.FromBase64String(url[(comma + 1)..]))
                : Uri.UnescapeDataString(url[(comma + 1)..]);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static bool IsInline(string url) => url.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a relative address beside a file; null for an address of another kind.</summary>
    public static string? Beside(string file, string url)
    {
        var path = url.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        return path.Length == 0 || path[0] == '/' || path.Contains(':') ? null : Join(file, Uri.UnescapeDataString(path.ToString()));
    }

    /// <summary>A source's name as messages show it: relative to where the script's own name is.</summary>
    public static string NameOf(string script, string root, string source)
    {
        var whole = root.Length == 0 || root.EndsWith('/') ? root + source : $"{root}/{source}";
        var name = whole.Length == 0 || whole[0] == '/' || whole.Contains(':', StringComparison.Ordinal) ? whole : Join(script, whole);

        // It stands in one line of a message.
        return name.AsSpan().IndexOfAny("\r\n\u2028\u2029") < 0 ? name : name.ReplaceLineEndings(" ");
    }

    private static string Join(string file, string relative)
    {
        var segments = new List<string>(file.Split('/')[..^1]);
        foreach (var segment in relative.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[^1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
