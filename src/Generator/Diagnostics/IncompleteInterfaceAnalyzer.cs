using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;
using V8Typed.Generator.Writing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>
/// Says of an interface without members what its script offers, so that the members can be written from it. One that has some may
/// well want no others: of that only the editor hears, which then offers the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteInterfaceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InterfaceIncomplete];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.JsModuleAttribute) is not null)
            {
                var offers = new Lazy<ScriptOffers>(() => ScriptOffers.From(start.Options));
                start.RegisterSymbolAction(context => Check(context, offers), SymbolKind.NamedType);
            }
        });
    }

    private static void Check(SymbolAnalysisContext context, Lazy<ScriptOffers> offers)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ModuleInterface.AttributeOf(type) is null || offers.Value.Of(type) is not { } offer)
        {
            return;
        }

        ISet<string> present = ModuleInterface.JsNames(type);
        int missing = offer.Members.Count - present.Count(offer.Names.Contains);
        if (missing > 0 && type.SourceLocation() is { } location)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InterfaceIncomplete, location,
                present.Count == 0 ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden,
                additionalLocations: null, properties: null,
                type.Name, missing.ToString(System.Globalization.CultureInfo.InvariantCulture),
                offer.Members.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), ScriptPath.FileName(ModuleInterface.ScriptOf(type)!)));
        }
    }
}
