using System.Text;

namespace V8Typed.Modules;

/// <summary>Decodes source text strictly: what is not UTF-8 is refused, not replaced.</summary>
internal static class Utf8Source
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        return s_strict.GetString(utf8);
    }
}
