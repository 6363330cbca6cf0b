namespace V8Typed.Generator.Script;

/// <summary>
/// Paths as plain text. The compiler forbids generators to ask the file system, and the rules must not depend on the machine that
/// builds: <c>/</c> and <c>\</c> both separate, and names are compared to the letter.
/// </summary>
internal static class ScriptPath
{
    /// <summary>Whether a specifier is a path (as opposed to a package name).</summary>
    public static bool IsRelative(string specifier) =>
        specifier.StartsWith("./", StringComparison.Ordinal) || specifier.StartsWith("../", StringComparison.Ordinal);

    /// <summary>Puts a path in the form in which two are compared.</summary>
    public static string Normalize(string path)
    {
        if (IsNormal(path))
        {
            return path;
        }

        string unified = path.Replace('\\', '/');
        string root = RootOf(unified);
        var kept = new List<string>();
        foreach (string segment in unified.Substring(root.Length).Split('/'))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("" or ".") && !(segment == ".." && root.Length > 0))
            {
                kept.Add(segment);
            }
        }

        return root.ToUpperInvariant() + string.Join("/", kept);
    }

    /// <summary>The normalised path that a specifier means in a file.</summary>
    public static string Resolve(string file, string specifier)
    {
        string normalized = Normalize(file);
        string folder = normalized.Substring(0, normalized.LastIndexOf('/') + 1);
        return Normalize(folder + (specifier.StartsWith("./", StringComparison.Ordinal) ? specifier.Substring(2) : specifier));
    }

    /// <summary>What a specifier in a file of C# names: the normalised path, or a package; null for anything else.</summary>
    public static string? MeantBy(string file, string specifier) =>
        IsRelative(specifier) ? Resolve(file, specifier) : BareSpecifier.IsPackage(specifier) ? specifier : null;

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>From the last dot of the file's name, in lower case.</summary>
    public static string Extension(string path) => FileName(path).Substring(BaseName(path).Length).ToLowerInvariant();

    /// <summary>The file's name up to its last dot.</summary>
    public static string BaseName(string path)
    {
        string name = FileName(path);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>The specifier by which <paramref name="file"/> would name <paramref name="target"/>; both normalised.</summary>
    public static string Relative(string file, string target)
    {
        string[] from = file.Split('/');
        string[] to = target.Split('/');
        int common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        int up = from.Length - 1 - common;
        string prefix = up == 0 ? "./" : string.Concat(Enumerable.Repeat("../", up));
        return prefix + string.Join("/", to.Skip(common));
    }

    // Most are: without a drive, a share and a backslash, and no segment is empty or only points.
    private static bool IsNormal(string path)
    {
        if (path.Length < 2 || path[0] != '/')
        {
            return false;
        }

        bool isOpen = true; // Whether the segment may still come to nothing.
        for (int i = 1; i < path.Length; i++)
        {
            char letter = path[i];
            if (letter == '\\' || (letter == '/' && isOpen))
            {
                return false;
            }

            isOpen = letter == '/' || (isOpen && letter == '.');
        }

        return !isOpen;
    }

    // "/", "//" of a share, or "C:/": drive letters differ in case between tools, so the root alone is compared without it.
    private static string RootOf(string path)
    {
        if (path.Length >= 3 && path[1] == ':' && path[2] == '/')
        {
            return path.Substring(0, 3);
        }

        return path.StartsWith("//", StringComparison.Ordinal) ? "//" : path.StartsWith("/", StringComparison.Ordinal) ? "/" : "";
    }
}
