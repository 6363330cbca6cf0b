namespace V8Typed.Tests;

/// <summary>The platform of the test process. There is one per process, and nobody disposes of it.</summary>
internal static class TestPlatform
{
    private static readonly Lazy<V8Platform> s_instance = new(() => V8Platform.SetUp());

    public static V8Platform Instance => s_instance.Value;
}
