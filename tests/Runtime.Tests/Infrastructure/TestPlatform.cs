namespace V8Typed.Tests;

/// <summary>
/// The platform of the test process. There is one per process, and nobody disposes of it. Its code cache lies beside the tests, and is used by the
/// next run.
/// </summary>
internal static class TestPlatform
{
    private static readonly Lazy<V8Platform> s_instance = new(() => V8Platform.SetUp(new V8PlatformOptions { CodeCacheDirectory = CodeCacheDirectory }));

    public static string CodeCacheDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "code-cache");

    public static V8Platform Instance => s_instance.Value;
}
