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
        return Read(stream);
    }

    /// <summary>A text that belongs to a script; null when the assembly does not carry it.</summary>
    public static string? Find(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource);
        return stream is null ? null : Read(stream);
    }

    private static string Read(Stream stream) => stream is UnmanagedMemoryStream memory && Read(memory) is { } text ? text : ReadAny(stream);

    // The resource lies in memory: of a large script, a reader would copy every piece several times.
    private static unsafe string? Read(UnmanagedMemoryStream stream)
    {
        var bytes = new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length));
        var isMarked = bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..];
        return isMarked ? null : Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }

    private static string ReadAny(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
