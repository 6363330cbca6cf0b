using System.Text.RegularExpressions;

namespace V8Typed.Docs;

/// <summary>An example as a page shows it: C#, a script, and what the C# prints. A comment before it names its file.</summary>
/// <param name="Name">The file, without folder and extension.</param>
internal sealed partial record PageExample(string Name, string CSharp, string Script, string Output)
{
    /// <summary>All examples of a page, which has no other block of code.</summary>
    public static IReadOnlyList<PageExample> Of(string page)
    {
        PageExample[] examples = [.. Blocks().Matches(page).Select(match => new PageExample(
            match.Groups["name"].Value, match.Groups["cs"].Value, match.Groups["js"].Value, match.Groups["out"].Value))];
        Assert.Equal(3 * examples.Length, Fence().Count(page) / 2);
        return examples;
    }

    /// <summary>The page with its examples as these are; a comment that has none behind it gets one.</summary>
    public static string Fill(string page, IEnumerable<PageExample> examples) => examples.Aggregate(
        Blocks().Replace(page, match => $"<!-- {match.Groups["name"].Value} -->"),
        (text, example) => text.Replace(
            $"<!-- {example.Name} -->",
            $"<!-- {example.Name} -->\n```csharp\n{example.CSharp}```\n```js\n{example.Script}```\n```text\n{example.Output}```",
            StringComparison.Ordinal));

    [GeneratedRegex("^<!-- (?<name>\\w+) -->\n```csharp\n(?<cs>.*?)^```\n```js\n(?<js>.*?)^```\n```text\n(?<out>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^```", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
