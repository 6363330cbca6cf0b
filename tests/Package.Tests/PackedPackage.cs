using V8Typed.Tests;

namespace V8Typed.Package.Tests;

/// <summary>Packs <c>V8Typed</c> and <c>V8Typed.Hosting</c> once for all tests of a class, into a folder of its own and under a version never used before.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _temp = new();

    public PackedPackage()
    {
        Version = $"0.0.0-test.{Guid.NewGuid():N}";
        Feed = _temp.PathOf("feed");

        Pack("src/Runtime/V8Typed.csproj");
        Pack("src/Hosting/V8Typed.Hosting.csproj");
    }

    /// <summary>NuGet caches by version: a version used twice would be read from a cache.</summary>
    public string Version { get; }

    /// <summary>The folder that holds nothing but the packages.</summary>
    public string Feed { get; }

    public string File => Path.Combine(Feed, $"V8Typed.{Version}.nupkg");

    public string HostingFile => Path.Combine(Feed, $"V8Typed.Hosting.{Version}.nupkg");

    public void Dispose() => _temp.Dispose();

    // The build's folders are its own, too: `dotnet test` may be building the same projects for another test project.
    private void Pack(string project) => ChildProcess.RunSdk(
        Repository.Root, environment: null,
        "pack", Repository.PathOf(project), "-c", "Release", "-o", Feed,
        "--artifacts-path", _temp.PathOf("build"), $"-p:Version={Version}").Succeeded();
}
