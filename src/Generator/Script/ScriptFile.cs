using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace V8Typed.Generator.Script;

/// <summary>
/// A <c>JsModule</c> item. It is compared by the identity of the additional text, which the compiler replaces when the file changes:
/// so nothing is read or parsed before an interface is known to reach it.
/// </summary>
/// <param name="Path">What interfaces and imports mean by it: its normalised path; that of its entry for a bundle, or the package's name.</param>
/// <param name="Resource">The name of the embedded resource.</param>
/// <param name="Text">The script, of a bundle the one that is not minified.</param>
/// <param name="Bundle">What is special about a bundle; null for a script that is embedded as it is.</param>
/// <param name="ImportName">The name by which scripts can mean it, and interfaces if it counts everywhere, beside its path.</param>
internal sealed record ScriptFile(string Path, string Resource, AdditionalText Text, ScriptBundle? Bundle = null, ImportName? ImportName = null)
{
    private const string Metadata = "build_metadata.AdditionalFiles.V8Typed";

    /// <summary>The item of an additional file; null when it is something else.</summary>
    public static ScriptFile? From(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions of = options.GetOptions(text);
        if (Value(of, "Resource") is not { } resource)
        {
            return null;
        }

        return Value(of, "Module") is { } module
            ? new ScriptFile(
                BareSpecifier.IsPackage(module) ? module : ScriptPath.Normalize(module), resource, text,
                new ScriptBundle(Value(of, "Sha256")?.ToLowerInvariant() ?? "", Value(of, "Pending") == "true"))
            : new ScriptFile(ScriptPath.Normalize(text.Path), resource, text, ImportName: ImportName.Of(Value(of, "ImportName"), Value(of, "ImportScope")));
    }

    /// <summary>How a file would name this one.</summary>
    public string SpecifierIn(string file) => BareSpecifier.IsPackage(Path) ? Path : ScriptPath.Relative(ScriptPath.Normalize(file), Path);

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out string? value) && !string.IsNullOrEmpty(value) ? value : null;
}

/// <summary>What the build says of a bundle that it made.</summary>
/// <param name="Sha256">The hash of what is embedded.</param>
/// <param name="IsPending">Whether it is yet to be made, in an editor on a machine without esbuild, so that nothing is known of it.</param>
internal sealed record ScriptBundle(string Sha256, bool IsPending);
