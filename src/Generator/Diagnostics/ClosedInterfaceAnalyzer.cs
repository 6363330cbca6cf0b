using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>
/// Repeats what the generator says of an interface that is not partial, unseen: an editor offers fixes for what analyzers report, and the
/// generator has to report it too, since what analyzers say is not heard of a project that does not compile.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedInterfaceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InterfaceRefused];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ModuleInterface.AttributeOf(type) is not null && ContainerParser.Refusal(type) is { } reason && type.SourceLocation() is { } location)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InterfaceRefused, location, DiagnosticSeverity.Hidden, additionalLocations: null, properties: null, type.ToDisplayString(), reason));
        }
    }
}
