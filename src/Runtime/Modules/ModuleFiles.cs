using System.Security.Cryptography;
using V8Typed.Interop;

namespace V8Typed.Modules;

/// <summary>Files that stand in for embedded scripts, for development: a folder has them by the names that they have in the project.</summary>
/// <param name="folders">Where to look, in this order.</param>
/// <param name="found">Told of each file that is used.</param>
internal sealed class ModuleFiles(IReadOnlyList<string> folders, Action<string>? found)
{
    /// <summary>The file in the place of an embedded script; null when no folder has it.</summary>
    public ModuleFile? Find(string resource)
    {
        var name = JsModuleEntry.DisplayNameOf(resource);
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
        return new ModuleFile(Utf8Source.Decode(bytes, $"module '{path}'"), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
