using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using V8Typed.Tests;

namespace V8Typed.Packages.Tests;

/// <summary>docs/packages.md says what the tests have found. With V8TYPED_ACCEPT=1, it is written.</summary>
public sealed class PackagesPageTests
{
    [SkippableFact]
    public async Task The_page_has_every_package_with_its_version_and_result()
    {
        NodeAnswers.SkipIfMissing();
        var table = new StringBuilder("| package | version | for | embedded as | web APIs | result |\n|---|---|---|---|---|---|\n");
        foreach (var it in AllPackages.Cases)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", it.Packages.Select(name => $"`{name}`"))} | {string.Join(", ", it.Packages.Select(VersionOf))} ");
            table.Append(CultureInfo.InvariantCulture, $"| {it.Kind} | {FormOf(it)} | {NeedsOf(it)} | {await ResultOf(it)} |\n");
        }

        await PagePart.CheckAsync("docs/packages.md", "packages", table.ToString());
    }

    private static string VersionOf(string package) =>
        (string)JsonNode.Parse(File.ReadAllText(Repository.PathOf($"tests/Packages.Tests/node_modules/{package}/package.json")))!["version"]!;

    private static string FormOf(PackageCase it) => it.Form switch
    {
        Form.Bundle when it.Import is { } part => $"bundle of `{part}`",
        Form.Bundle => "bundle",
        Form.Entry => $"bundle of [`{it.Entry}.mjs`](../tests/Packages.Tests/entries/{it.Entry}.mjs)",
        Form.EsModules => "its ES modules",
        _ => "its CommonJS modules",
    };

    private static string NeedsOf(PackageCase it) => it.Needs == V8WebApis.None ? "" : string.Join(", ", it.Needs.ToString().Split(", ").Select(name => $"`{name}`"));

    private static async Task<string> ResultOf(PackageCase it)
    {
        try
        {
            return await Run.InNewContextAsync(it, it.Needs) == NodeAnswers.Of(it) ? "equal" : "differs";
        }
        catch (V8Exception exception)
        {
            return $"fails: {exception.GetType().Name}";
        }
    }
}
