namespace V8Typed.Docs;

/// <summary>The text of a compiled sample.</summary>
internal static class SampleSource
{
    /// <summary>The regions named "example", one after the other, without their indentation.</summary>
    public static string Example(string source)
    {
        var regions = new List<string>();
        List<string>? open = null;
        foreach (var line in source.Split('\n'))
        {
            if (line.Trim() == "#region example")
            {
                open = [];
            }
            else if (line.Trim() == "#endregion" && open is not null)
            {
                var indentation = open.Where(text => text.Trim().Length > 0).Min(text => text.Length - text.TrimStart().Length);
                regions.Add(string.Join('\n', open.Select(text => text.Length < indentation ? text : text[indentation..])));
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }

        return string.Join("\n\n", regions) + "\n";
    }
}
