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

    /// <summary>The same for the bytes of a file.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="file">The file, as the message calls it.</param>
    /// <param name="more">What else there is to say.</param>
    /// <exception cref="InvalidDataException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8, string file, string more = "")
    {
        try
        {
            return Decode(utf8);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException($"The {file} is not UTF-8 (byte {exception.Index}). Save it as UTF-8.{more}", exception);
        }
    }
}
