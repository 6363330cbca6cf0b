using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Tests;

namespace V8Typed.Corpus.Tests.Infrastructure;

/// <summary>A project in memory with the scripts, the declarations and the settings that the compiler gets for this one.</summary>
internal static class CorpusProject
{
    private static readonly Lazy<Project> s_empty = new(Load);

    /// <summary>The folder with node_modules.</summary>
    public static string Folder { get; } = Repository.PathOf("tests/Corpus.Tests");

    public static string PathOf(string name) => Path.Combine(Folder, "Packages", name + ".cs");

    public static string Read(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    /// <summary>The project with one file of C#.</summary>
    public static Document With(string name, string text) => s_empty.Value.AddDocument(name + ".cs", SourceText.From(text), filePath: PathOf(name));

    private static Project Load()
    {
        // Every additional file has a section of its own, whose name is its path.
        string config = typeof(CorpusProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "GeneratedEditorConfig").Value!;
        string[] lines = File.ReadAllLines(config);
        string[] files = [.. lines.Where(line => line.StartsWith('[') && line.EndsWith(']')).Select(line => line[1..^1]).Where(File.Exists).Distinct()];
        Assert.Contains(files, file => file.EndsWith("marked.d.ts", StringComparison.Ordinal));

        var project = ProjectId.CreateNewId();
        Solution solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "Corpus", "Corpus", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
                // Of assembly versions in the reference set, not of code.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(JsModuleAttribute).Assembly.Location)]));
        foreach (string file in files)
        {
            using FileStream content = File.OpenRead(file);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file), SourceText.From(content), filePath: file);
        }

        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), "build.editorconfig", SourceText.From(string.Join("\n", lines)), filePath: config);
        return solution.GetProject(project)!;
    }
}
