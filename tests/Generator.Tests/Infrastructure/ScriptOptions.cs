using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>The metadata of the items, as MSBuild hands it over.</summary>
internal sealed class ScriptOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(((ScriptText)textFile).Resource);

    private sealed class Options(string resource) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.V8TypedResource" ? resource : null;
            return value is not null;
        }
    }
}
