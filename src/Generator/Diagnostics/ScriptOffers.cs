using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations;

namespace V8Typed.Generator.Diagnostics;

/// <summary>What the scripts of a compilation offer to interfaces.</summary>
internal sealed class ScriptOffers
{
    private readonly DeclarationIndex _declarations;

    private ScriptOffers(DeclarationIndex declarations) => _declarations = declarations;

    public static ScriptOffers From(AnalyzerOptions options) =>
        new(DeclarationIndex.From(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider));

    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public ScriptApi? Of(INamedTypeSymbol type) => ModuleInterface.ScriptOf(type) is { } script ? _declarations.ApiOf(script) : null;
}
