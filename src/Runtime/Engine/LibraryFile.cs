using V8Typed.Modules;

namespace V8Typed;

/// <summary>Reads a file for <see cref="V8Context.LoadLibs"/>.</summary>
internal static class LibraryFile
{
    /// <param name="path">The path as given.</param>
    /// <param name="loadedBefore">How many files of the same call are loaded already, for the message.</param>
    public static string Read(string path, int loadedBefore)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        var before = loadedBefore switch
        {
            0 => "No file of this call was loaded before it.",
            1 => "The 1 file before it stays loaded.",
            _ => $"The {loadedBefore} files before it stay loaded.",
        };
        if (Directory.Exists(full))
        {
            throw new IOException($"LoadLibs takes files, but '{full}' is a directory. {before}");
        }

        if (!File.Exists(full))
        {
            throw new FileNotFoundException($"The library '{full}' does not exist. {before}", full);
        }

        return Utf8Source.Decode(File.ReadAllBytes(full), $"library '{full}'", " " + before);
    }
}
