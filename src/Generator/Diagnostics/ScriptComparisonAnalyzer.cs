using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Diagnostics.Rules;

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
        context.ConfigureGeneratedCodeAnalysis(ModuleActions.WrittenCode);
        context.RegisterModuleAction(static (compilation, options) =>
        {
            var offers = new Lazy<ScriptOffers>(() => ScriptOffers.From(options));
            var objects = new ConstructedObjects(compilation, offers);
            var readers = new ConcurrentBag<InterfaceReader>();
            return (type, file) => Check(type, file, offers, objects, readers);
        });
    }

    // Of each interface by itself, also of those whose objects a module constructs: an editor shows, and offers fixes for, what is reported of the file it stands in.
    private static void Check(
        ModuleInterface type, SemanticModelAnalysisContext file, Lazy<ScriptOffers> offers, ConstructedObjects objects, ConcurrentBag<InterfaceReader> readers)
    {
        // As many as there are threads at a time.
        InterfaceReader reader = readers.TryTake(out InterfaceReader? used) ? used : new InterfaceReader();
        foreach (ComparedInterface compared in ComparedInterface.Of(type, offers, objects, reader))
        {
            var comparison = new ModuleComparison(compared, reader.Objects, file);
            foreach (ComparedMember member in compared.Members)
            {
                file.CancellationToken.ThrowIfCancellationRequested();
                foreach (ScriptRule rule in ScriptRule.All)
                {
                    rule.Check(member, comparison);
                }
            }
        }

        readers.Add(reader);
    }
}
