using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;

namespace V8Typed.CodeFixes;

/// <summary>The scripts of a project in the editor.</summary>
internal static class ProjectScripts
{
    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public static ScriptOffer? OfferOf(Project project, INamedTypeSymbol type) => ScriptOffers.From(project.AnalyzerOptions).Of(type);

    /// <summary>A member of an interface beside what the script has under its name; null where nothing is known.</summary>
    public static (ComparedMember Member, ScriptOffer Offer)? Compare(Project project, Compilation compilation, ISymbol member)
    {
        var offers = new Lazy<ScriptOffers>(() => ScriptOffers.From(project.AnalyzerOptions));
        foreach (ComparedInterface compared in ComparedInterface.Of(member.ContainingType, offers, new ConstructedObjects(compilation, offers), new InterfaceReader()))
        {
            if (compared.Members.FirstOrDefault(each => each.Found is not null && SymbolEqualityComparer.Default.Equals(each.Symbol, member)) is { } found)
            {
                return (found, compared.Offer);
            }
        }

        return null;
    }
}
