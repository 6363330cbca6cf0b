namespace V8Typed.Tests;

/// <summary>A new empty folder outside the repository, deleted when disposed.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("v8typed-").FullName;

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
