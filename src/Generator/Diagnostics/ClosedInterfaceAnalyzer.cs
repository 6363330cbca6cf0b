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
        context.ConfigureGeneratedCodeAnalysis(ModuleActions.WrittenCode);
        context.RegisterModuleAction(static (_, _) => Check);
    }

    private static void Check(ModuleInterface module, SemanticModelAnalysisContext file)
    {
        INamedTypeSymbol type = module.Type;
        if (module.Attribute is not null && ContainerParser.Refusal(type) is { } reason
            && type.SourceLocation() is { } location && module.IsReportedIn(file.SemanticModel.SyntaxTree, location))
        {
            file.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InterfaceRefused, location, DiagnosticSeverity.Hidden, additionalLocations: null, properties: null, type.ToDisplayString(), reason));
        }
    }
}
