using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using V8Typed.Generator;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes.Tests;

/// <summary>V8T113, which the generator reports, in the script: with the testing library for generators. OtherRuleTests of the generator's project say more.</summary>
public sealed class GeneratorRuleTests
{
    [Theory]
    [InlineData("export function a() { return document.title; }", "'document'", "only browsers have", 30, 38)]
    [InlineData("const fs = require('fs'); exports.a = fs;", "'require(\"fs\")'", "only Node has", 20, 24)]
    public Task A_hit(string script, string what, string who, int start, int end) =>
        new Test(script, new DiagnosticResult(Descriptors.MissingAtRunTime).WithSpan("/app/foo.js", 1, start, 1, end).WithArguments("foo.js", what, who)).RunAsync();

    [Theory]
    [InlineData("if (typeof document !== 'undefined') { document.title = ''; } exports.a = 1;")]
    [InlineData("function a(document, process) { return document.title + process; } exports.a = a;")]
    public Task A_near_miss(string script) => new Test(script).RunAsync();

    [Fact]
    public Task A_script_that_cannot_be_known() => new Test("exports.a = globalThis[name].title;").RunAsync();

    private sealed class Test : CSharpSourceGeneratorTest<JsModuleGenerator, DefaultVerifier>
    {
        public Test(string script, params DiagnosticResult[] expected)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck; // Snapshots of the generator's project have them.
            TestState.AdditionalReferences.AddRange(Net100.References.All);
            TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(JsModuleAttribute).Assembly.Location));
            TestState.Sources.Add(("/app/Test.cs", "using V8Typed;\n[JsModule(\"./foo.js\")] partial interface IFoo { }\n"));
            TestState.AdditionalFiles.Add(("/app/foo.js", script));
            TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n[/app/foo.js]\nbuild_metadata.AdditionalFiles.V8TypedResource = v8typed/foo.js\n"));
            TestState.ExpectedDiagnostics.AddRange(expected);
        }

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable).WithAllowUnsafe(true);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
    }
}
