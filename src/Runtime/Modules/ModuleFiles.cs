using System.Security.Cryptography;
using System.Text;

namespace V8Typed.Modules;

/// <summary>Files that stand in for embedded scripts, for development: a folder has them by the names that they have in the project.</summary>
/// <param name="folders">Where to look, in this order.</param>
/// <param name="found">Told of each file that is used.</param>
internal sealed class ModuleFiles(IReadOnlyList<string> folders, Action<string>? found)
{
    private const string Folder = "v8typed/";

    /// <summary>The file in the place of an embedded script; null when no folder has it.</summary>
    public ModuleFile? Find(string resource)
    {
        var name = resource.StartsWith(Folder, StringComparison.Ordinal) ? resource[Folder.Length..] : resource;
        foreach (var folder in folders)
        {
            var path = Path.GetFullPath(Path.Combine(folder, name));
            if (File.Exists(path))
            {
                found?.Invoke(path);
                return Read(path);
            }
        }

        return null;
    }

    private static ModuleFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new ModuleFile(Utf8Source.Decode(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException($"The module '{path}' is not UTF-8 (byte {exception.Index}). Save it as UTF-8.", exception);
        }
    }
}
