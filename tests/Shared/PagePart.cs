using Xunit;

namespace V8Typed.Tests;

/// <summary>A part of a page of docs that a test writes, between two comments.</summary>
internal static class PagePart
{
    /// <summary>The page has this text there; with V8TYPED_ACCEPT=1, it is written into it.</summary>
    /// <param name="page">The page's path in the repository.</param>
    /// <param name="name">The name in the comments.</param>
    /// <param name="text">The text, which ends with a line's end.</param>
    public static async Task CheckAsync(string page, string name, string text)
    {
        var path = Repository.PathOf(page);
        var whole = await File.ReadAllTextAsync(path);
        var opening = $"<!-- {name} -->";
        var start = whole.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var end = whole.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Assert.InRange(end, start, whole.Length);
        var expected = $"{whole[..start]}\n{text}{whole[end..]}";
        if (Environment.GetEnvironmentVariable("V8TYPED_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }
        else
        {
            Assert.Equal(expected, whole);
        }
    }
}
