using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace V8Typed.CodeFixes.Tests;

/// <summary>A project with C# and scripts, of which a fix makes another. It is fixed one by one, and by fix-all in a document, a project and a solution.</summary>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly NullableContextOptions _nullable;

    public FixTest(string before, string after, params (string Path, string Text)[] scripts)
        : this([("/app/Test.cs", before)], [("/app/Test.cs", after)], NullableContextOptions.Enable, scripts)
    {
    }

    public FixTest(
        (string Path, string Text)[] before, (string Path, string Text)[] after, NullableContextOptions nullable, params (string Path, string Text)[] scripts)
    {
        _nullable = nullable;
        FixedState.MarkupHandling = MarkupMode.Allow;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        foreach (SolutionState state in (SolutionState[])[TestState, FixedState])
        {
            state.AdditionalReferences.AddRange(Net100.References.All);
            state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(JsModuleAttribute).Assembly.Location));
            state.InheritanceMode = StateInheritanceMode.Explicit;
            foreach ((string path, string text) in scripts)
            {
                state.AdditionalFiles.Add((path, text));
            }
        }

        foreach ((string path, string text) in before)
        {
            TestState.Sources.Add((path, Usings + text));
        }

        foreach ((string path, string text) in after)
        {
            FixedState.Sources.Add((path, Usings + text));
        }
    }

    public const string Usings = "using V8Typed;\n";

    // The proxies are the generator's, which is not run: an interface compiles without them.
    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(_nullable);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
}
