using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.Generator.Tests.Diagnostics;

public sealed class DescriptorTests
{
    public static TheoryData<string> Ids => [.. All.Select(descriptor => descriptor.Id)];

    private static IEnumerable<DiagnosticDescriptor> All => typeof(Descriptors)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(rule => (DiagnosticDescriptor)rule.GetValue(null)!);

    [Fact]
    public void Ids_are_unique() => Assert.Equal(All.Count(), All.Select(descriptor => descriptor.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(candidate => candidate.Id == id);
        Assert.Equal($"https://github.com/v8typed/v8typed/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains("## Cause\n", page, StringComparison.Ordinal);
        Assert.Contains("## Example\n", page, StringComparison.Ordinal);
        Assert.Contains("## Fix\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {descriptor.DefaultSeverity}", page, StringComparison.Ordinal);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
