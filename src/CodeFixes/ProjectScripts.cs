using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes;

/// <summary>The scripts of a project in the editor.</summary>
internal static class ProjectScripts
{
    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public static ScriptOffer? OfferOf(Project project, INamedTypeSymbol type) => ScriptOffers.From(project.AnalyzerOptions).Of(type);
}
