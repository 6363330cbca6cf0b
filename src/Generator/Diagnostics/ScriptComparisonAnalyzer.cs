using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Diagnostics.Rules;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics;

/// <summary>
/// Compares each <c>[JsModule]</c> interface with its script, and the objects that it constructs with their classes. One analyzer runs all the rules, so that an interface is looked up once; each
/// rule has a file of its own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptComparisonAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ScriptRule.All.Select(rule => rule.Descriptor)];

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
        if (ModuleInterface.ScriptOf(type) is not { } path || offers.Value.Of(type) is not { } offer)
        {
            return;
        }

        string file = ScriptPath.FileName(path);
        IReadOnlyList<ComparedMember> members = Check(context, type, new ScriptLookup(offer, file), offer);
        foreach ((INamedTypeSymbol made, ScriptTypeDeclaration @class) in ConstructedObjects.Of(members, offer.Api))
        {
            Check(context, made, new ScriptLookup(offer, file, @class), offer);
        }
    }

    private static IReadOnlyList<ComparedMember> Check(SymbolAnalysisContext context, INamedTypeSymbol type, ScriptLookup lookup, ScriptOffer offer)
    {
        var resolver = new ShapeResolver();
        IReadOnlyList<ComparedMember> members = new InterfaceReader(resolver).Read(type, lookup);
        var kinds = new TypeKinds(offer.Api);
        var types = new TypeComparer(kinds, resolver.Objects.Models.ToDictionary(model => model.Type));
        var comparison = new ModuleComparison(type, members, kinds, types, context.ReportDiagnostic);
        foreach (ComparedMember member in members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (ScriptRule rule in ScriptRule.All)
            {
                rule.Check(member, comparison);
            }
        }

        return members;
    }
}
