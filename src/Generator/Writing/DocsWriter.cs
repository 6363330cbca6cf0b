using System.Text;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>The documentation of a script as XML comments.</summary>
internal static class DocsWriter
{
    public static string Write(ScriptDocs docs, IEnumerable<(string Name, string Text)> parameters)
    {
        var text = new StringBuilder();
        Add(text, "summary", "", docs.Summary);
        foreach ((string name, string about) in parameters)
        {
            Add(text, "param", $" name=\"{name.TrimStart('@')}\"", about);
        }

        Add(text, "returns", "", docs.Returns);
        if (docs.Deprecated is { } reason)
        {
            Add(text, "remarks", "", ("Deprecated. " + reason).Trim());
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string tag, string attributes, string content)
    {
        string[] lines = [.. content.Split('\n').Select(line => Escape(line.Trim()))];
        if (lines.Length == 1 && lines[0].Length > 0)
        {
            text.Append($"/// <{tag}{attributes}>{lines[0]}</{tag}>\n");
        }
        else if (lines.Length > 1)
        {
            text.Append($"/// <{tag}{attributes}>\n").Append(string.Concat(lines.Select(line => $"/// {line}".TrimEnd() + "\n"))).Append($"/// </{tag}>\n");
        }
    }

    // Characters that XML does not have are left out.
    private static string Escape(string line) => new StringBuilder(new string([.. line.Where(c => c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE')]))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();
}
