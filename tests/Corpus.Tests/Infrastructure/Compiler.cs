using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.CodeFixes;
using V8Typed.Generator;

namespace V8Typed.Corpus.Tests.Infrastructure;

/// <summary>What the compiler and the editor do with a file of the corpus.</summary>
internal static class Compiler
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(JsModuleGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>All that the generator, the analyzers and the compiler say.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> CheckAsync(Document document)
    {
        Project project = document.Project;
        Compilation input = (await project.GetCompilationAsync())!;
        CSharpGeneratorDriver.Create(
                [new JsModuleGenerator().AsSourceGenerator()], project.AnalyzerOptions.AdditionalFiles, (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> generated);
        ImmutableArray<Diagnostic> analyzed = await AnalyzeAsync(output, project);

        // The other packages' scripts have no interface in this project (V8T011).
        return [.. output.GetDiagnostics().Where(each => each.Severity > DiagnosticSeverity.Hidden).Concat(generated).Concat(analyzed).Where(each => each.Id != "V8T011")];
    }

    /// <summary>What the analyzers say.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Document document) =>
        await AnalyzeAsync((await document.Project.GetCompilationAsync())!, document.Project);

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, Project project) =>
        compilation.WithAnalyzers(s_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

    /// <summary>The file after the code fix that implements its interface from the script.</summary>
    public static async Task<Document> ImplementAsync(Document document)
    {
        Diagnostic offer = Assert.Single(await AnalyzeAsync(document), each => each.Id == "V8T116");

        var actions = new List<CodeAction>();
        await new ImplementInterfaceCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, offer, (action, _) => actions.Add(action), default));
        ImmutableArray<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(default);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }
}
