using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.CodeFixes.Tests;

/// <summary>The interface is written from bad scripts too, as far as they can be read: no exception, an end, and code of C#.</summary>
public sealed class BadScriptTests
{
    public static TheoryData<string> Names => BadInput.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_fix(string name)
    {
        Document document = Open(name);
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("IFoo")!;
        var diagnostic = Diagnostic.Create(Descriptors.InterfaceIncomplete, type.Locations[0], "IFoo", "1", "1", "foo.js");
        var actions = new List<CodeAction>();

        await new ImplementInterfaceCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        Solution changed = (await Assert.Single(actions).GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        SyntaxNode root = (await changed.GetDocument(document.Id)!.GetSyntaxRootAsync())!;
        Assert.Empty(root.GetDiagnostics());
        Assert.True(BadInput.Get(name).Reported.Length == 0 || root.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().Count() == 1);
    }

    private static Document Open(string name)
    {
        var workspace = new AdhocWorkspace();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
                metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(JsModuleAttribute).Assembly.Location)]))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".globalconfig",
                SourceText.From("is_global = true\n[/app/foo.js]\nbuild_metadata.AdditionalFiles.V8TypedResource = v8typed/foo.js\n[/app/b.js]\nbuild_metadata.AdditionalFiles.V8TypedResource = v8typed/b.js\n"),
                filePath: "/.globalconfig");
        foreach ((string file, BadInput.Content content) in BadInput.Get(name).Files)
        {
            var text = SourceText.From(new MemoryStream(content.Bytes), System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file, text, filePath: "/app/" + file);
        }

        return solution.GetProject(id)!.AddDocument("Test.cs", SourceText.From("using V8Typed;\n" + BadInput.Get(name).Source), filePath: "/app/Test.cs");
    }
}
