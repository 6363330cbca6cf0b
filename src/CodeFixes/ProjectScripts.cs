using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.CodeFixes;

/// <summary>The scripts of a project in the editor.</summary>
internal static class ProjectScripts
{
    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public static ScriptOffer? OfferOf(Project project, INamedTypeSymbol type) => ScriptOffers.From(project.AnalyzerOptions).Of(type);

    /// <summary>A member of an interface beside what the script has under its name; null where nothing is known.</summary>
    public static ComparedMember? Compare(ISymbol member, ScriptOffer offer) => ModuleInterface.ScriptOf(member.ContainingType) is { } path
        ? new InterfaceReader(new ShapeResolver())
            .Read(member.ContainingType, new ScriptLookup(offer, ScriptPath.FileName(path)))
            .FirstOrDefault(compared => compared.Found is not null && SymbolEqualityComparer.Default.Equals(compared.Symbol, member))
        : null;
}
