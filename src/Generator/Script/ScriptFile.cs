using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace V8Typed.Generator.Script;

/// <summary>
/// A <c>JsModule</c> item. It is compared by the identity of the additional text, which the compiler replaces when the file changes:
/// so nothing is read or parsed before an interface is known to reach it.
/// </summary>
internal sealed record ScriptFile(string Path, string Resource, AdditionalText Text)
{
    private const string ResourceMetadata = "build_metadata.AdditionalFiles.V8TypedResource";

    /// <summary>The item of an additional file; null when it is something else.</summary>
    public static ScriptFile? From(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(ResourceMetadata, out string? resource) && !string.IsNullOrEmpty(resource)
            ? new ScriptFile(ScriptPath.Normalize(text.Path), resource!, text)
            : null;
}
