using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using V8Typed.Corpus.Tests.Infrastructure;

namespace V8Typed.Corpus.Tests;

/// <summary>The interfaces of Packages are what the code fix makes of empty ones, so all that this project's build and its calls say of them is said of the fix.</summary>
public sealed partial class WrittenInterfaceTests
{
    [Theory]
    [ClassData(typeof(PackageNames))]
    public async Task The_fix_writes_an_interface_that_raises_nothing(string name)
    {
        string expected = CorpusProject.Read(name);
        Document empty = CorpusProject.With(name, Members().Replace(expected, "\n{\n}\n"));

        Document written = await Compiler.ImplementAsync(empty);

        string text = (await written.GetTextAsync()).ToString();
        if (Environment.GetEnvironmentVariable("V8TYPED_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(CorpusProject.PathOf(name), text);
            expected = text;
        }

        Assert.Equal("", string.Join("\n", await Compiler.CheckAsync(written)));
        Assert.Equal(expected, text);
    }

    // From the brace of the interface on.
    [GeneratedRegex(@"\n\{\n.*\z", RegexOptions.Singleline)]
    private static partial Regex Members();
}
