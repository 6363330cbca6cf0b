using System.Reflection;
using System.Text;

namespace V8Typed.Modules;

/// <summary>Reads scripts that were embedded at compile time.</summary>
internal static class EmbeddedScripts
{
    /// <exception cref="InvalidOperationException">The assembly lacks the resource.</exception>
    public static string Read(Assembly assembly, string resource)
    {
        using var stream = Open(assembly, resource);
        return Read(stream, "", "");
    }

    /// <summary>The script between two texts; what cannot stand there, a first line that starts with <c>#!</c>, becomes a comment.</summary>
    /// <exception cref="InvalidOperationException">The assembly lacks the resource.</exception>
    public static string Read(Assembly assembly, string resource, string prefix, string suffix)
    {
        using var stream = Open(assembly, resource);
        return Read(stream, prefix, suffix);
    }

    /// <summary>A text that belongs to a script; null when the assembly does not carry it.</summary>
    public static string? Find(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource);
        return stream is null ? null : Read(stream, "", "");
    }

    /// <summary>A script between two texts, as <see cref="Read(Assembly, string, string, string)"/> gives it.</summary>
    public static string Wrap(string script, string prefix, string suffix)
    {
        var text = script.ToCharArray();
        MaskHashbang(text, prefix);
        return string.Concat(prefix, text, suffix);
    }

    private static Stream Open(Assembly assembly, string resource) =>
        assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException(
            $"The assembly {assembly.GetName().Name} does not carry the script '{resource}', which it was compiled against. " +
            "Rebuild it; if the project removes EmbeddedResource items, keep those whose name starts with 'v8typed/'.");

    // The resource lies in memory: of a large script, a reader would copy every piece several times, and joining texts the whole of it once more.
    private static unsafe string Read(Stream stream, string prefix, string suffix)
    {
        if (stream is not UnmanagedMemoryStream memory)
        {
            return ReadAny(stream, prefix, suffix);
        }

        var bytes = new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length));
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return ReadAny(stream, prefix, suffix);
        }

        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        fixed (byte* start = bytes)
        {
            var length = prefix.Length + Encoding.UTF8.GetCharCount(bytes) + suffix.Length;
            return string.Create(length, (Start: (nint)start, bytes.Length, prefix, suffix), static (target, from) =>
            {
                from.prefix.CopyTo(target);
                var text = target[from.prefix.Length..^from.suffix.Length];
                Encoding.UTF8.GetChars(new ReadOnlySpan<byte>((byte*)from.Start, from.Length), text);
                MaskHashbang(text, from.prefix);
                from.suffix.CopyTo(target[^from.suffix.Length..]);
            });
        }
    }

    private static string ReadAny(Stream stream, string prefix, string suffix)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return Wrap(reader.ReadToEnd(), prefix, suffix);
    }

    // At the very start of a script it is part of the language.
    private static void MaskHashbang(Span<char> text, string prefix)
    {
        if (prefix.Length > 0 && text is ['#', '!', ..])
        {
            text[..2].Fill('/');
        }
    }
}
