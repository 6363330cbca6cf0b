using System.Text.RegularExpressions;

namespace V8Typed.Build;

/// <summary>What to say where there is no esbuild: the one command that brings it.</summary>
internal static class MissingEsbuild
{
    private static readonly Regex s_dependency = new("\"esbuild\"\\s*:", RegexOptions.CultureInvariant);

    /// <param name="folder">The project's folder.</param>
    /// <param name="named">The program that the project names; null when it names none.</param>
    public static string Describe(string folder, string? named)
    {
        if (named is not null)
        {
            return $"The property V8TypedEsbuild names '{named}', which does not exist.";
        }

        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string manifest = Path.Combine(at.FullName, "package.json");
            if (File.Exists(manifest) && s_dependency.IsMatch(File.ReadAllText(manifest)))
            {
                string command = File.Exists(Path.Combine(at.FullName, "package-lock.json")) ? "npm ci" : "npm install";
                return $"JsModule items with Bundle=\"true\" are bundled by esbuild, which '{manifest}' names and which is not installed. Run in '{at.FullName}': {command}";
            }
        }

        return "JsModule items with Bundle=\"true\" are bundled by esbuild, which is in no node_modules of the project's folder or of those above it. "
            + $"Run in '{folder}': npm install --save-dev --save-exact esbuild";
    }
}
