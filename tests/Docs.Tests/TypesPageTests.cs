using System.Globalization;
using V8Typed.Tests;

namespace V8Typed.Docs;

/// <summary>
/// docs/types.md shows the samples in Types, which are compiled with this project, and what they print when they run. To add one: a file and
/// a script in Types, a section with its name as a comment, a row in the table; <see cref="Accept"/> fills in the rest.
/// </summary>
public sealed class TypesPageTests
{
    private const string Page = "docs/types.md";

    private static readonly string s_page = Read(Page);

    private static readonly Dictionary<string, Type> s_samples = typeof(IExample).Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IExample)))
        .ToDictionary(type => type.Namespace!.Split('.')[^1]);

    private static readonly Lazy<V8Platform> s_platform = new(() => V8Platform.SetUp());

    public static TheoryData<string> Samples() => [.. s_samples.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_page_has_the_sample_and_what_it_prints(string name)
    {
        var example = PageExample.Of(s_page).Single(example => example.Name == name);
        Assert.Equal(await Run(name), example);
    }

    [Fact]
    public void Every_example_is_a_sample() =>
        Assert.Equal(s_samples.Keys.Order(), PageExample.Of(s_page).Select(example => example.Name).Order());

    /// <summary>With V8TYPED_ACCEPT=1, writes them into the page.</summary>
    [Fact]
    public async Task Accept()
    {
        var examples = new List<PageExample>();
        foreach (var name in s_samples.Keys)
        {
            examples.Add(await Run(name));
        }

        var page = PageExample.Fill(s_page, examples);
        if (Environment.GetEnvironmentVariable("V8TYPED_ACCEPT") == "1")
        {
            File.WriteAllText(Repository.PathOf(Page), page);
        }

        Assert.Equal(page, Read(Page));
    }

    [Fact]
    public void Every_row_of_the_table_leads_to_a_section_and_every_section_has_a_row_and_an_example()
    {
        string[] sections = [.. s_page.Split("\n## ").Skip(1)];
        string[] anchors = [.. sections.Select(section => Anchor(section[..section.IndexOf('\n', StringComparison.Ordinal)]))];
        string[] rows = [.. s_page.Split('\n').Where(line => line.StartsWith('|')).Skip(2)];
        string[] linked = [.. rows.SelectMany(row => row.Split("](#").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))];
        Assert.All(rows, row => Assert.Contains("](#", row));
        Assert.Equal(anchors.Order(), linked.Order());
        Assert.All(sections, section => Assert.Contains("```csharp", section));
    }

    private static async Task<PageExample> Run(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var vm = s_platform.Value.CreateVm();
        using var context = vm.CreateContext();
        using var output = new StringWriter { NewLine = "\n" };
        await ((IExample)Activator.CreateInstance(s_samples[name])!).Run(context, output);
        return new PageExample(
            name, SampleSource.Example(Read($"tests/Docs.Tests/Types/{name}.cs")), Read($"tests/Docs.Tests/Types/{name}.js"), output.ToString());
    }

    // As the usual renderers of Markdown make it.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    private static string Read(string path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
}
