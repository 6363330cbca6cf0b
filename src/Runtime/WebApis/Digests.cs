using System.Security.Cryptography;
using System.Text;

namespace V8Typed.WebApis;

/// <summary>Random values and digests for scripts. Bytes come and go as texts of as many characters.</summary>
internal static class Digests
{
    public static string Random(int bytes) => Encoding.Latin1.GetString(RandomNumberGenerator.GetBytes(bytes));

    public static string Uuid() => Guid.NewGuid().ToString();

    /// <param name="algorithm">SHA-1, SHA-256, SHA-384 or SHA-512.</param>
    /// <param name="text">The bytes.</param>
    public static string Digest(string algorithm, string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        return Encoding.Latin1.GetString(algorithm switch
        {
#pragma warning disable CA5350 // Script asks for it by name, as the standard has it: for Git's hashes and the like.
            "SHA-1" => SHA1.HashData(bytes),
#pragma warning restore CA5350
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            _ => SHA512.HashData(bytes),
        });
    }
}
