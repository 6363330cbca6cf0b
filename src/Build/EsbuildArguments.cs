namespace V8Typed.Build;

/// <summary>The arguments by which esbuild makes a bundle.</summary>
internal static class EsbuildArguments
{
    /// <summary>The embedded bundle.</summary>
    public static string ForBundle(BundleEntry entry, BundleSettings settings, string metafile) => Join(
        [
            .. Common(entry, settings),
            .. settings.Minify ? ["--minify"] : Array.Empty<string>(),
            .. settings.SourceMap ? ["--sourcemap=linked"] : Array.Empty<string>(),
            $"--metafile={metafile}",
            $"--outfile={entry.Bundle}",
        ],
        entry.Arguments);

    /// <summary>What the compiler reads: the names of the source, and its layout.</summary>
    public static string ForReadable(BundleEntry entry, BundleSettings settings) =>
        Join([.. Common(entry, settings), "--log-level=error", $"--outfile={entry.Readable}"], entry.Arguments);

    private static IEnumerable<string> Common(BundleEntry entry, BundleSettings settings) =>
    [
        entry.IsFile ? Relative(settings.Root, entry.Module) : entry.Module,
        "--bundle",

        // The body of a function with its own module and exports: nothing of it becomes a global, and it is compiled as a classic script.
        "--format=cjs",

        // The packages' own choice for where there is no Node. Later arguments count before earlier ones.
        "--platform=browser",
        "--target=esnext",
        "--charset=utf8",

        // Where tsconfig.json says otherwise, that counts.
        "--jsx=automatic",
        // Packages ask for other variables without asking for process.
        "--define:process.env={}",
        $"--define:process.env.NODE_ENV=\"{settings.NodeEnvironment}\"",
        "--define:global=globalThis",
        "--log-level=warning",
        "--log-limit=0",
        "--color=false",
    ];

    // With ./, or it could be a package.
    private static string Relative(string root, string file)
    {
        string folder = root.EndsWith(Path.DirectorySeparatorChar.ToString(), StringComparison.Ordinal) ? root : root + Path.DirectorySeparatorChar;
        return file.StartsWith(folder, StringComparison.Ordinal) ? "./" + file.Substring(folder.Length).Replace('\\', '/') : file;
    }

    private static string Join(IEnumerable<string> arguments, string more) =>
        string.Join(" ", arguments.Select(Quote).Concat(more.Length > 0 ? [more] : Array.Empty<string>()));

    /// <summary>An argument as the program will see it, by the rules that .NET and Windows share.</summary>
    internal static string Quote(string argument)
    {
        if (argument.Length > 0 && argument.IndexOfAny([' ', '\t', '"']) < 0)
        {
            return argument;
        }

        var quoted = new System.Text.StringBuilder("\"");
        int backslashes = 0;
        foreach (char c in argument)
        {
            if (c == '\\')
            {
                backslashes++;
                continue;
            }

            // Backslashes are doubled before a quotation mark only.
            quoted.Append('\\', c == '"' ? (backslashes * 2) + 1 : backslashes).Append(c);
            backslashes = 0;
        }

        return quoted.Append('\\', backslashes * 2).Append('"').ToString();
    }
}
