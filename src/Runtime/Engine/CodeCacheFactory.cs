using V8Typed.Scripts;

namespace V8Typed;

/// <summary>Makes the code cache that the platform's options ask for.</summary>
internal static class CodeCacheFactory
{
    /// <summary>The folder beside a program into which a publish has put entries.</summary>
    public const string PublishedFolder = "v8typed-code";

    /// <returns>Null without a cache.</returns>
    public static CodeCache? Create(V8PlatformOptions options, Action<string, string, string> onReject)
    {
        if (!options.EnableCodeCache || (options.CodeCacheDirectory ?? CodeCacheFolder.Default) is not { Length: > 0 } directory)
        {
            return null;
        }

        var published = Path.Combine(AppContext.BaseDirectory, PublishedFolder);
        return new CodeCache(
            new CodeCacheFolder(Path.GetFullPath(directory), options.MaxCodeCacheSize),
            Directory.Exists(published) ? new CodeCacheFolder(published, 0) : null,
            onReject);
    }
}
