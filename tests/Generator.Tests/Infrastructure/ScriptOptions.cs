using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>The metadata of the items, as MSBuild hands it over.</summary>
internal sealed class ScriptOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options((ScriptText)textFile);

    private sealed class Options(ScriptText? script) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.V8Typed";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                Prefix + "Resource" => script?.Resource ?? "",
                Prefix + "Module" => script?.Module,
                Prefix + "ImportName" => script?.ImportName is { } name ? Uri.EscapeDataString(name) : null,
                Prefix + "ImportScope" => script?.ImportScope,
                Prefix + "Pending" => script is { IsPending: true } ? "true" : null,
                _ => null,
            };
            return value is not null;
        }
    }
}
