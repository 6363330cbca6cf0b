using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script;

/// <summary>The hash of a script's bytes, which the runtime compares with the embedded resource.</summary>
internal static class ScriptChecksum
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Of(SourceText text) => Hex(
        text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? text.GetChecksum() : Rehash(text));

    /// <summary>Whether the text was read from bytes that are UTF-8.</summary>
    public static bool IsUtf8(SourceText text)
    {
        // A text without an encoding was made in memory: there are no bytes that could be wrong.
        if (text.Encoding is not { } encoding)
        {
            return true;
        }

        if (encoding.CodePage != s_utf8.CodePage)
        {
            return false;
        }

        // U+FFFD is what undecodable bytes became, unless the file really contains it: then encoding it again gives the same bytes.
        string content = text.ToString();
        return content.IndexOf('\uFFFD') < 0 || Candidates(content).Any(bytes => Matches(text, bytes));
    }

    // /checksumalgorithm:SHA1 leaves us without the bytes. Encoded again they can differ only by a byte order mark, and the compiler's
    // own checksum says which it was.
    private static ImmutableArray<byte> Rehash(SourceText text)
    {
        byte[][] candidates = [.. Candidates(text.ToString())];
        return Hash(SHA256.Create(), candidates.FirstOrDefault(bytes => Matches(text, bytes)) ?? candidates[0]);
    }

    private static IEnumerable<byte[]> Candidates(string content)
    {
        byte[] bytes = s_utf8.GetBytes(content);
        yield return bytes;
        yield return [0xEF, 0xBB, 0xBF, .. bytes];
    }

    private static bool Matches(SourceText text, byte[] bytes) =>
        Hash(text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : Sha1(), bytes).SequenceEqual(text.GetChecksum());

#pragma warning disable CA5350 // Not for security: compared with what the compiler computed.
    private static SHA1 Sha1() => SHA1.Create();
#pragma warning restore CA5350

    private static ImmutableArray<byte> Hash(HashAlgorithm algorithm, byte[] bytes)
    {
        using (algorithm)
        {
            return [.. algorithm.ComputeHash(bytes)];
        }
    }

    private static string Hex(ImmutableArray<byte> bytes) =>
        string.Concat(bytes.Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
