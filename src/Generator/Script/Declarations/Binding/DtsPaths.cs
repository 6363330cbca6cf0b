using System;
using System.Collections.Generic;
using System.Linq;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Which declaration file a script or a specifier means.</summary>
internal static class DtsPaths
{
    /// <summary>The endings of declaration files.</summary>
    public static readonly string[] Endings = [".d.ts", ".d.mts", ".d.cts"];

    private static readonly string[] s_sources = [".ts", ".tsx", ".mts", ".cts"];

    public static bool IsDeclarationFile(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is a source that declares types as well as it has code.</summary>
    public static bool IsTypeScript(string path) => s_sources.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !IsDeclarationFile(path);

    /// <summary>The declaration files that describe the script of the same name beside them, the likeliest first.</summary>
    public static IEnumerable<string> Beside(string script)
    {
        string stem = script.Substring(0, script.Length - ScriptPath.Extension(script).Length);
        switch (ScriptPath.Extension(script))
        {
            case ".js":
                yield return stem + ".d.ts";
                break;
            case ".mjs":
                yield return stem + ".d.mts";
                break;
            case ".cjs":
                yield return stem + ".d.cts";
                break;
            case ".ts" or ".tsx" or ".mts" or ".cts":
                yield return script;
                break;
        }
    }

    /// <summary>The files that a relative specifier in a declaration file may mean, in the order in which they are tried.</summary>
    public static IEnumerable<string> Candidates(string file, string specifier)
    {
        string path = ScriptPath.Resolve(file, specifier is "." or ".." ? specifier + "/index" : specifier);
        if (IsDeclarationFile(path))
        {
            yield return path;
            yield break;
        }

        foreach (string beside in Beside(path))
        {
            yield return beside;
        }

        if (path.EndsWith(".ts", StringComparison.Ordinal))
        {
            yield return path.Substring(0, path.Length - 3) + ".d.ts";
        }

        // "./foo.js" in a source means foo.ts, or foo.tsx.
        if (path.EndsWith(".js", StringComparison.Ordinal))
        {
            yield return path.Substring(0, path.Length - 3) + ".ts";
            yield return path.Substring(0, path.Length - 3) + ".tsx";
        }

        foreach (string ending in s_sources.Concat(Endings))
        {
            yield return path + ending;
        }

        foreach (string ending in s_sources.Concat(Endings))
        {
            yield return path + "/index" + ending;
        }
    }
}
