using System.Globalization;
using V8Typed.Tests;

namespace V8Typed.Docs;

/// <summary>docs/types.md shows the samples in Types, which are compiled with this project, and what they print when they run.</summary>
public sealed class TypesPageTests
{
    private static readonly string s_page = Read("docs/types.md");

    private static readonly Dictionary<string, Type> s_samples = typeof(IExample).Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IExample)))
        .ToDictionary(type => type.Namespace!.Split('.')[^1]);

    private static readonly Lazy<V8Platform> s_platform = new(() => V8Platform.SetUp());

    public static TheoryData<string> Examples() => [.. PageExample.Of(s_page).Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_the_compiled_sample(string name)
    {
        var example = Find(name);
        Assert.Equal(SampleSource.Example(Read($"tests/Docs.Tests/Types/{name}.cs")), example.CSharp);
        Assert.Equal(Read($"tests/Docs.Tests/Types/{name}.js"), example.Script);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_prints_what_the_page_says(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var vm = s_platform.Value.CreateVm();
        using var context = vm.CreateContext();
        using var output = new StringWriter { NewLine = "\n" };
        await ((IExample)Activator.CreateInstance(s_samples[name])!).Run(context, output);
        Assert.Equal(Find(name).Output, output.ToString());
    }

    [Fact]
    public void Every_sample_is_on_the_page_once() =>
        Assert.Equal(s_samples.Keys.Order(), PageExample.Of(s_page).Select(example => example.Name).Order());

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

    private static PageExample Find(string name) => PageExample.Of(s_page).Single(example => example.Name == name);

    // As the usual renderers of Markdown make it.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
