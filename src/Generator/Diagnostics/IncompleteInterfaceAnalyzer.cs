using System.Collections.Immutable;
using System.Globalization;
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
        context.ConfigureGeneratedCodeAnalysis(ModuleActions.WrittenCode);
        context.RegisterModuleAction(static (_, options) =>
        {
            var offers = new Lazy<ScriptOffers>(() => ScriptOffers.From(options));
            return (type, file) => Check(type, file, offers);
        });
    }

    private static void Check(ModuleInterface type, SemanticModelAnalysisContext file, Lazy<ScriptOffers> offers)
    {
        if (type.Script is not { } script || offers.Value.Of(type) is not { } offer)
        {
            return;
        }

        int missing = offer.Members.Count - type.JsNames.Count(offer.Names.Contains);
        if (missing > 0 && type.Type.SourceLocation() is { } location && type.IsReportedIn(file.SemanticModel.SyntaxTree, location))
        {
            file.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InterfaceIncomplete, location,
                type.JsNames.Count == 0 ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden,
                additionalLocations: null, properties: null,
                type.Type.Name, missing.ToString(CultureInfo.InvariantCulture), offer.Members.Count.ToString(CultureInfo.InvariantCulture), ScriptPath.FileName(script)));
        }
    }
}
