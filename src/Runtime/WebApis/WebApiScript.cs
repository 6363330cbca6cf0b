namespace V8Typed.WebApis;

/// <summary>The scripts that define web APIs: each a function that the kernel calls with what it needs.</summary>
internal static class WebApiScript
{
    private const string Folder = "V8Typed.WebApis/";

    /// <summary>The script's text, as an expression.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(WebApiScript).Assembly.GetManifestResourceStream(Folder + name + ".js")
            ?? throw new InvalidOperationException($"The script '{name}' is not in this assembly."));
        return "(" + reader.ReadToEnd() + ")";
    }
}
