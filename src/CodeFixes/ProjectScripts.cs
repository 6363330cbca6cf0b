using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;

namespace V8Typed.CodeFixes;

/// <summary>The scripts of a project in the editor.</summary>
internal static class ProjectScripts
{
    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public static ScriptOffer? OfferOf(Project project, ModuleInterface type) => ScriptOffers.From(project.AnalyzerOptions).Of(type);

    /// <summary>A member beside what the script has under its name; null where nothing is known.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compilation">What it compiles to.</param>
    /// <param name="member">The member.</param>
    /// <param name="diagnostic">What is wrong with it, as a member of one interface or another that inherits it.</param>
    public static (ComparedMember Member, ScriptOffer Offer)? Compare(Project project, Compilation compilation, ISymbol member, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ModuleComparison.Interface, out string? id) || id is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var offers = new Lazy<ScriptOffers>(() => ScriptOffers.From(project.AnalyzerOptions));
        foreach (ComparedInterface compared in ComparedInterface.Of(ModuleInterface.Of(type), offers, new ConstructedObjects(compilation, offers), new InterfaceReader()))
        {
            if (compared.Members.FirstOrDefault(each => each.Found is not null && SymbolEqualityComparer.Default.Equals(each.Symbol, member)) is { } found)
            {
                return (found, compared.Offer);
            }
        }

        return null;
    }
}
