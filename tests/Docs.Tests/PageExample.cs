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

    [GeneratedRegex("^<!-- (?<name>\\w+) -->\n```csharp\n(?<cs>.*?)^```\n```js\n(?<js>.*?)^```\n```text\n(?<out>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^```", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
