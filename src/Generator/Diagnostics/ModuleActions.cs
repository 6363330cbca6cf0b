using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>How analyzers of interfaces are called.</summary>
internal static class ModuleActions
{
    /// <summary>
    /// Code that somebody wrote is looked at. What is found there is reported as it is: to have the compiler make sure of each report that it stands in no generated code takes longer than to
    /// find it.
    /// </summary>
    public const GeneratedCodeAnalysisFlags WrittenCode = GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <summary>
    /// Has something done for each <c>[JsModule]</c> and <c>[JsObject]</c> interface, with each file in which a part of it stands. A whole file is looked at, not one symbol at a time: then
    /// the compiler has bound what is in it, so that no analyzer waits for symbols, or for a processor that binds others.
    /// </summary>
    /// <param name="context">That of the analyzer.</param>
    /// <param name="begin">Called once for a compilation that knows the attributes.</param>
    public static void RegisterModuleAction(this AnalysisContext context, Func<Compilation, AnalyzerOptions, Action<ModuleInterface, SemanticModelAnalysisContext>> begin) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.JsModuleAttribute) is not null)
            {
                start.RegisterModuleAction(begin(start.Compilation, start.Options));
            }
        });

    /// <inheritdoc cref="RegisterModuleAction(AnalysisContext, Func{Compilation, AnalyzerOptions, Action{ModuleInterface, SemanticModelAnalysisContext}})"/>
    public static void RegisterModuleAction(this CompilationStartAnalysisContext context, Action<ModuleInterface, SemanticModelAnalysisContext> check)
    {
        var interfaces = ModuleInterfaces.Of(context.Compilation);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (ModuleInterface each in interfaces.In(file.SemanticModel, file.CancellationToken))
            {
                check(each, file);
            }
        });
    }
}
