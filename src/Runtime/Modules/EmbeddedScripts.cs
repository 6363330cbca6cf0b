using System.Reflection;
using System.Text;

namespace V8Typed.Modules;

/// <summary>Reads scripts that were embedded at compile time.</summary>
internal static class EmbeddedScripts
{
    /// <exception cref="InvalidOperationException">The assembly lacks the resource.</exception>
    public static string Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(
                $"The assembly {assembly.GetName().Name} does not carry the script '{resource}', which it was compiled against. " +
                "Rebuild it; if the project removes EmbeddedResource items, keep those whose name starts with 'v8typed/'.");
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
