namespace V8Typed.WebApis;

/// <summary>The scripts that define web APIs: each a function that is called with what it needs.</summary>
internal static class WebApiScript
{
    private const string Folder = "V8Typed.WebApis/";

    /// <summary>What starts the names of those that are bundled from npm.</summary>
    private const string Npm = "npm/";

    /// <summary>The script's text, as an expression.</summary>
    /// <exception cref="PlatformNotSupportedException">This build of the runtime was made without Node.js, and has no scripts from npm.</exception>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Find(name));
        return "(" + reader.ReadToEnd() + ")";
    }

    /// <summary>Tells early, when a context is created, that a script from npm is not there.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static void Require(string name) => Find(name).Dispose();

    private static Stream Find(string name) => typeof(WebApiScript).Assembly.GetManifestResourceStream(Folder + name + ".js")
        ?? throw (name.StartsWith(Npm, StringComparison.Ordinal)
            ? new PlatformNotSupportedException(
                "V8WebApis.Streams and V8WebApis.Url are not in this build of V8Typed: it was built on a machine without Node.js, which bundles them from npm."
                + " Install Node.js 20 or later and build again, or use the package.")
            : new InvalidOperationException($"The script '{name}' is not in this assembly."));
}
