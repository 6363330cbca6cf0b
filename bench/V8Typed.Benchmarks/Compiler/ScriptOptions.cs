using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace V8Typed.Benchmarks.Compiler;

/// <summary>The metadata of the scripts, as the build hands it over.</summary>
internal sealed class ScriptOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("v8typed/" + Path.GetFileName(textFile.Path));

    private sealed class Options(string? resource) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.V8TypedResource" ? resource : null;
            return value is not null;
        }
    }
}
