using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using V8Typed.Generator;

namespace V8Typed.Benchmarks.Compiler;

/// <summary>The generator and the analyzers over one version of a project after another, as a compiler server or an editor runs them.</summary>
internal sealed class CompilerRun(IReadOnlyList<ScriptFile> scripts)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(JsModuleGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new JsModuleGenerator().AsSourceGenerator()], scripts, new CSharpParseOptions(LanguageVersion.CSharp14), new ScriptOptions());

    /// <summary>Milliseconds of the generator alone, and of the analyzers' own code; what the compiler does around them is not in it.</summary>
    public async Task<(double Generator, double Analyzers, int Diagnostics)> RunAsync(CSharpCompilation compilation)
    {
        // Symbols that the compiler makes in any case are not ours to pay.
        compilation.GetDeclarationDiagnostics();
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> generated);
        double generator = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Require(generated);

        output.GetDeclarationDiagnostics();
        // As an editor has them: new ones of the same files.
        var options = new AnalyzerOptions([.. scripts], new ScriptOptions());
        var analysis = new CompilationWithAnalyzers(
            output, s_analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        AnalysisResult result = await analysis.GetAnalysisResultAsync(CancellationToken.None);
        ImmutableArray<Diagnostic> found = result.GetAllDiagnostics();
        Require(found);
        double analyzers = result.AnalyzerTelemetryInfo.Values.Sum((AnalyzerTelemetryInfo info) => info.ExecutionTime.TotalMilliseconds);
        return (generator, analyzers, found.Length);
    }

    // A run that failed would be quick.
    private static void Require(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(each => each.Id is "AD0001" or "CS8785" || each.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }
}
