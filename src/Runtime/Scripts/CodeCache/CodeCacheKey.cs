using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.ClearScript.V8;

namespace V8Typed.Scripts;

/// <summary>
/// Names the entry of a script: a hash of its text and of all that changes what V8 makes of it. V8 compares its version and flags again when
/// it reads an entry; of the text it compares the length alone.
/// </summary>
internal static class CodeCacheKey
{
    private const string Format = "V8Typed-2";

    /// <summary>The entry's file name.</summary>
    /// <param name="text">The text before guards are inserted.</param>
    /// <param name="name">The script's name, which V8 keeps with the code.</param>
    /// <param name="variant">How the text is compiled.</param>
    public static string Of(string text, string name, string variant)
    {
        using var hash = Start(name, variant);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The same for a text that was hashed when it was embedded: hashing megabytes again would take as long as reading them.</summary>
    /// <param name="fingerprint">That hash.</param>
    /// <param name="length">How many characters are compiled: what V8 compares, too.</param>
    /// <param name="name">The script's name.</param>
    /// <param name="variant">How the text is compiled, with all that is added to it.</param>
    public static string OfEmbedded(string fingerprint, int length, string name, string variant)
    {
        using var hash = Start(name, "embedded " + variant);
        hash.AppendData(Encoding.UTF8.GetBytes($"{length} {fingerprint}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IncrementalHash Start(string name, string variant)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(
            $"{Format}\n{Engine}\n{V8Settings.GlobalFlags:D} {V8Settings.DefaultStackSize}\n{variant}\n{name}\n"));
        return hash;
    }

    // The engine's package is made of one version of V8.
    private static string Engine { get; } = $"{typeof(V8Runtime).Assembly.GetName().Version} {RuntimeInformation.RuntimeIdentifier}";
}
