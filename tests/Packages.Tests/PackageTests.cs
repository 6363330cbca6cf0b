namespace V8Typed.Packages.Tests;

/// <summary>Packages from npm in this process, and the same in Node.js.</summary>
public sealed class PackageTests
{
    public static TheoryData<string> Packages => [.. AllPackages.Cases.Select(each => each.Package)];

    [SkippableTheory]
    [MemberData(nameof(Packages))]
    public async Task Gives_what_Node_gives(string package)
    {
        NodeAnswers.SkipIfMissing();
        var it = AllPackages.Find(package);

        var ours = await Run.InNewContextAsync(it, it.Needs);

        Assert.Equal(NodeAnswers.Of(it), ours);
        Assert.True(ours.Length > 20, $"'{ours}' is too little to tell anything.");
    }

    /// <summary>What the page says a package needs, it does need.</summary>
    [Fact]
    public async Task No_package_runs_without_a_web_API_that_it_is_said_to_need()
    {
        foreach (var it in AllPackages.Cases)
        {
            foreach (var api in Enum.GetValues<V8WebApis>().Where(api => api != V8WebApis.All && api != V8WebApis.None && it.Needs.HasFlag(api)))
            {
                var exception = await Record.ExceptionAsync(() => Run.InNewContextAsync(it, it.Needs & ~api));
                Assert.True(exception is V8Exception, $"{it.Package} runs without {api}.");
            }
        }
    }
}
