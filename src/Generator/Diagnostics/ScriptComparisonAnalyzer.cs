using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Diagnostics.Rules;
using V8Typed.Generator.Model;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>
/// Compares each <c>[JsModule]</c> interface with its script. One analyzer runs all the rules, so that an interface is looked up once; each
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
                var scripts = new Lazy<ModuleScripts>(() => ModuleScripts.From(start.Options));
                start.RegisterSymbolAction(context => Check(context, scripts), SymbolKind.NamedType);
            }
        });
    }

    private static void Check(SymbolAnalysisContext context, Lazy<ModuleScripts> scripts)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface || type.GetAttributes().Find(KnownNames.JsModuleAttribute) is not { } attribute
            || scripts.Value.Of(attribute) is not { } script)
        {
            return;
        }

        var resolver = new ShapeResolver();
        IReadOnlyList<ComparedMember> members = new InterfaceReader(resolver).Read(type, attribute, script);
        var kinds = new TypeKinds(script.Api);
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
    }
}
