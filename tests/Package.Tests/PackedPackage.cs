using V8Typed.Tests;

namespace V8Typed.Package.Tests;

/// <summary>Packs <c>V8Typed</c> once for all tests of a class, into a folder of its own and under a version never used before.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TempFolder _temp = new();

    public PackedPackage()
    {
        Version = $"0.0.0-test.{Guid.NewGuid():N}";
        Feed = _temp.PathOf("feed");

        // The build's folders are its own, too: `dotnet test` may be building the same projects for another test project.
        ChildProcess.RunSdk(
            Repository.Root, environment: null,
            "pack", Repository.PathOf("src/Runtime/V8Typed.csproj"), "-c", "Release", "-o", Feed,
            "--artifacts-path", _temp.PathOf("build"), $"-p:Version={Version}").Succeeded();
    }

    /// <summary>NuGet caches by version: a version used twice would be read from a cache.</summary>
    public string Version { get; }

    /// <summary>The folder that holds nothing but the package.</summary>
    public string Feed { get; }

    public string File => Path.Combine(Feed, $"V8Typed.{Version}.nupkg");

    public void Dispose() => _temp.Dispose();
}
