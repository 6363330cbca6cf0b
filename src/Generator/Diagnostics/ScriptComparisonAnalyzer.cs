using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Diagnostics.Rules;
using V8Typed.Generator.Parsing;

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
                var objects = new ConstructedObjects(start.Compilation, offers);
                var readers = new ConcurrentBag<InterfaceReader>();
                start.RegisterSymbolAction(context => Check(context, offers, objects, readers), SymbolKind.NamedType);
            }
        });
    }

    // Of each interface by itself, also of those whose objects a module constructs: an editor shows, and offers fixes for, what is reported of the symbol it stands at.
    private static void Check(SymbolAnalysisContext context, Lazy<ScriptOffers> offers, ConstructedObjects objects, ConcurrentBag<InterfaceReader> readers)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface)
        {
            return;
        }

        // As many as there are threads at a time.
        InterfaceReader reader = readers.TryTake(out InterfaceReader? used) ? used : new InterfaceReader();
        foreach (ComparedInterface compared in ComparedInterface.Of(type, offers, objects, reader))
        {
            var kinds = new TypeKinds(compared.Offer.Api);
            var comparison = new ModuleComparison(compared, kinds, new TypeComparer(kinds, reader.Objects), context.ReportDiagnostic);
            foreach (ComparedMember member in compared.Members)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                foreach (ScriptRule rule in ScriptRule.All)
                {
                    rule.Check(member, comparison);
                }
            }
        }

        readers.Add(reader);
    }
}
