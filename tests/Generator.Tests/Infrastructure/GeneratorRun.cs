using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>A project of the tests: C# in /app/Test.cs and scripts beside it.</summary>
internal sealed class GeneratorRun
{
    public const string Usings = "using System;\nusing System.Threading;\nusing V8Typed;\n";

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,

        // Of assembly versions in the reference set, not of code.
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    private static readonly MetadataReference s_runtime = MetadataReference.CreateFromFile(typeof(JsModuleAttribute).Assembly.Location);

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(JsModuleGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly ScriptText[] _scripts;

    private GeneratorRun(CSharpCompilation compilation, GeneratorDriver driver, ScriptText[] scripts)
    {
        _scripts = scripts;
        Input = compilation;
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = output;
        Diagnostics = [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().StartLinePosition.Line).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    public CSharpCompilation Input { get; }

    public GeneratorDriver Driver { get; }

    public Compilation Output { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>What the generator reported, save V8T011 where a test has more scripts than it needs.</summary>
    public string Report => string.Join("\n", Diagnostics.Where(d => d.Id != "V8T011").Select(d => $"{d.Location.GetLineSpan()}: {d.Id}: {d.GetMessage(null)}"));

    /// <summary>All that the compiler says about input and output together.</summary>
    public IEnumerable<Diagnostic> Errors => Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);

    /// <summary>What the analyzers say about input and output together.</summary>
    public ImmutableArray<Diagnostic> Analyze() => Analyze(Output, _scripts);

    /// <summary>What the analyzers say about a project.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, params ScriptText[] scripts) =>
        WithAnalyzers(compilation, scripts).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>What they say of one file of it, as an editor asks for the one that is open.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeFile(Compilation compilation, SyntaxTree file, params ScriptText[] scripts) =>
        WithAnalyzers(compilation, scripts).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), null, CancellationToken.None).GetAwaiter().GetResult();

    public static GeneratorRun Of(string source, params ScriptText[] scripts) => Of(source, LanguageVersion.CSharp14, scripts);

    public static GeneratorRun Of(string source, LanguageVersion version, params ScriptText[] scripts)
    {
        var parse = new CSharpParseOptions(version);
        return Of(Compile([Parse("/app/Test.cs", Usings + source, parse)]), scripts);
    }

    public static GeneratorRun Of(CSharpCompilation compilation, params ScriptText[] scripts) => Of(compilation, isTracked: true, scripts);

    /// <param name="compilation">The project.</param>
    /// <param name="isTracked">
    /// Whether steps are recorded. The compiler then walks all inputs of all steps without remembering where it was, which is cubic in the
    /// number of interfaces: not for tests with many.
    /// </param>
    /// <param name="scripts">Its scripts.</param>
    public static GeneratorRun Of(CSharpCompilation compilation, bool isTracked, params ScriptText[] scripts) =>
        new(compilation, CSharpGeneratorDriver.Create(
            [new JsModuleGenerator().AsSourceGenerator()],
            scripts,
            (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            new ScriptOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked)),
            scripts);

    /// <summary>Runs again, with the caches of this run.</summary>
    public GeneratorRun Again(
        Func<CSharpCompilation, CSharpCompilation>? edit = null, Func<GeneratorDriver, GeneratorDriver>? change = null) =>
        new(edit?.Invoke(Input) ?? Input, change?.Invoke(Driver) ?? Driver, _scripts);

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, params MetadataReference[] references) => CSharpCompilation.Create(
        "App.Core", trees, [.. Net100.References.All, s_runtime, .. references], s_options);

    public static SyntaxTree Parse(string path, string source, CSharpParseOptions? options = null) =>
        CSharpSyntaxTree.ParseText(source, options ?? new CSharpParseOptions(LanguageVersion.CSharp14), path, System.Text.Encoding.UTF8);

    private static CompilationWithAnalyzers WithAnalyzers(Compilation compilation, ScriptText[] scripts) =>
        compilation.WithAnalyzers(s_analyzers, new AnalyzerOptions([.. scripts], new ScriptOptions()));

    /// <summary>The generated file of an interface.</summary>
    public string Generated(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
