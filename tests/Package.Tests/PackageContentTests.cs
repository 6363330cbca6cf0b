using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace V8Typed.Package.Tests;

[Collection(nameof(PackedPackage))]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Holds_exactly_what_a_consumer_needs()
    {
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "V8Typed.nuspec",
                "analyzers/dotnet/cs/Acornima.dll",
                "analyzers/dotnet/cs/V8Typed.CodeFixes.dll",
                "analyzers/dotnet/cs/V8Typed.Generator.dll",
                "build/V8Typed.Bundle.targets",
                "build/V8Typed.CodeCache.targets",
                "build/V8Typed.props",
                "build/V8Typed.targets",
                "lib/net10.0/V8Typed.dll",
                "lib/net10.0/V8Typed.xml",
                "tasks/netstandard2.0/V8Typed.Build.dll",
                "tools/net10.0/V8Typed.CodeCache.dll",
                "tools/net10.0/V8Typed.CodeCache.runtimeconfig.json",
            ],
            Files(package.File));
        Assert.Equal(
            ["README.md", "V8Typed.Hosting.nuspec", "lib/net10.0/V8Typed.Hosting.dll", "lib/net10.0/V8Typed.Hosting.xml"],
            Files(package.HostingFile));
    }

    [Fact]
    public void Depends_on_the_engine_and_the_parser_and_on_no_native_package() =>
        Assert.Equal(["Acornima", "Microsoft.ClearScript.V8"], Dependencies(Metadata(package.File)).Keys);

    [Fact]
    public void The_one_for_hosts_brings_the_other_with_its_generator_and_build_files()
    {
        var dependencies = Dependencies(Metadata(package.HostingFile));
        // The engine and the parser, since versions are kept for all projects in one place.
        Assert.Equal(
            ["Acornima", "Microsoft.ClearScript.V8", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Hosting.Abstractions", "V8Typed"],
            dependencies.Keys);
        Assert.Equal(package.Version, dependencies["V8Typed"].Attribute("version")!.Value.Trim('[', ']'));
        Assert.Null(dependencies["V8Typed"].Attribute("exclude"));
    }

    [Theory]
    [InlineData("id", "V8Typed")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Says_what_it_is(string name, string expected) =>
        Assert.Equal(expected, Metadata(package.File).Elements().Single(element => element.Name.LocalName == name).Value);

    private static string[] Files(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal)];
    }

    private static XElement Metadata(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var nuspec = archive.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static SortedDictionary<string, XElement> Dependencies(XElement metadata) => new(
        metadata.Descendants().Where(element => element.Name.LocalName == "dependency").ToDictionary(element => element.Attribute("id")!.Value),
        StringComparer.Ordinal);

    // Parts of every package, by the Open Packaging Conventions.
    private static bool IsOfTheFormat(string name) =>
        name is "_rels/.rels" or "[Content_Types].xml" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);
}
