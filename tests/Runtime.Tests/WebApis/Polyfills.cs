using V8Typed.WebApis;

namespace V8Typed.Tests.WebApis;

/// <summary>What a runtime that was built without Node.js does not have.</summary>
internal static class Polyfills
{
    public const V8WebApis Dependent = V8WebApis.Streams | V8WebApis.Url | V8WebApis.Blob | V8WebApis.Fetch;

    /// <summary>Skips the test that calls it, if the runtime is such a one.</summary>
    public static void Require()
    {
        try
        {
            WebApiScript.Require("npm/url");
        }
        catch (PlatformNotSupportedException exception)
        {
            Skip.If(true, exception.Message);
        }
    }
}
