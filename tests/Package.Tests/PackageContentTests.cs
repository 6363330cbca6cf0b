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
        using var archive = ZipFile.OpenRead(package.File);

        var files = archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal);

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
            files);
    }

    [Fact]
    public void Depends_on_the_engine_and_the_parser_and_on_no_native_package()
    {
        var dependencies = Metadata().Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(["Acornima", "Microsoft.ClearScript.V8"], dependencies.Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "V8Typed")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void Says_what_it_is(string name, string expected) =>
        Assert.Equal(expected, Metadata().Elements().Single(element => element.Name.LocalName == name).Value);

    private XElement Metadata()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var nuspec = archive.GetEntry("V8Typed.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    // Parts of every package, by the Open Packaging Conventions.
    private static bool IsOfTheFormat(string name) =>
        name is "_rels/.rels" or "[Content_Types].xml" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);
}
