using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Pipeline;

/// <summary>Whatever it is given, the generator does not fail (CS8785).</summary>
public sealed class BadInputTests
{
    private const string Foo = """[JsModule("./foo.js")] partial interface IFoo { void A(); }""";

    public static TheoryData<string, byte[]> Scripts => new()
    {
        { "empty", [] },
        { "mark only", [.. Encoding.UTF8.Preamble] },
        { "mark", [.. Encoding.UTF8.Preamble, .. "var foo;"u8] },
        { "hashbang", [.. "#!/usr/bin/env node\nvar foo;"u8] },
        { "mark and hashbang", [.. Encoding.UTF8.Preamble, .. "#!/usr/bin/env node\nvar foo;"u8] },
        { "one long line", Encoding.UTF8.GetBytes("var foo = [" + string.Concat(Enumerable.Repeat("1,", 100 << 10)) + "];") },
        { "nested", Encoding.UTF8.GetBytes("var foo = " + new string('[', 2_000) + new string(']', 2_000)) },
        { "nested functions", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("(function(){", 2_000)) + string.Concat(Enumerable.Repeat("})", 2_000))) },
        { "NUL", [.. "var foo = '\0';"u8] },
    };

    public static TheoryData<string> Sources =>
    [
        "[JsModule] partial interface IFoo { }",
        "[JsModule(null)] partial interface IFoo { }",
        "[JsModule(3)] partial interface IFoo { }",
        "[JsModule(\"./foo.js\", Kind = (JsModuleKind)77)] partial interface IFoo { void A(); }",
        "[JsModule(\"./foo.js\"), JsModule(\"./foo.js\")] partial interface IFoo { void A(); }",
        "[JsModule(\"./foo.js\")] partial interface IFoo { void A(); } [JsModule(\"./foo.js\")] partial interface IFoo { void B(); }",
        "[JsModule(\"./foo.js\")] partial class C { }",
        "[JsModule(\"./foo.js\")] partial interface { }",
        "[JsModule(\"./foo.js\")] partial interface IFoo : IFoo { void A(",
        "[JsModule(\"./foo.js\")] partial interface IFoo { [JsName] void A(); [JsName(null)] void B(); void C(int = 3, int a = b); void D(int a, int a); int E; void F() ; }",
        "[JsModule(\"./foo.js\")] partial interface IFoo { void A(params int a); void B(params int[] a, int b); void C(int a = \"x\", string s = 3); E D(E e = E.B); } enum E : string { A = E.B, B = A }",
        "[JsModule(\"./foo.js\")] partial interface IFoo : Missing, System.Collections.Generic.IList<object> { }",
        "[JsModule(\"./\\uD800.js\", Global = \"\")] partial interface IFoo { [JsName(\"\\uD800\")] void A(); }",
        "partial class C<T, T> { partial class { [JsModule(\"./foo.js\")] partial interface IFoo { T A(); } } }",
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Odd_scripts_are_accepted(string name, byte[] script)
    {
        GeneratorRun run = GeneratorRun.Of(Foo, new ScriptText("/app/foo.js", script));
        Assert.True(run.Diagnostics.IsEmpty, name + ": " + run.Report);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Broken_sources_are_survived(string source)
    {
        GeneratorRun run = GeneratorRun.Of(source, new ScriptText("/app/foo.js", "var foo;"));
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "CS8785");
        Binder.AssertParses(run);
    }

    [Fact]
    public void Cut_sources_are_survived()
    {
        string source = GeneratorRun.Usings + """
            namespace N { partial class C<T> { enum E { [JsName("a")] A }
            [JsModule("./foo.js", Global = "x")] partial interface IFoo : System.IDisposable { [return: JsBigInt] long A([JsBigInt] long? a = 3, params string[] b); E P { get; set; } } } }
            """;
        for (int length = 0; length < source.Length; length += 3)
        {
            GeneratorRun run = GeneratorRun.Of(
                GeneratorRun.Compile([GeneratorRun.Parse("/app/Test.cs", source[..length])]), new ScriptText("/app/foo.js", "var foo;"));
            Assert.Null(run.Result.Exception);
        }
    }

    [Fact]
    public void A_thousand_interfaces()
    {
        var source = new StringBuilder();
        var scripts = new List<ScriptText>();
        for (int i = 0; i < 1_000; i++)
        {
            source.Append($"[JsModule(\"./s{i}.js\")] partial interface I{i} {{ int A(int a, string b = \"x\"); string P {{ get; set; }} }}\n");
            scripts.Add(new ScriptText($"/app/s{i}.js", $"import './s{(i + 1) % 1_000}.js'; export const p = {i};"));
        }

        GeneratorRun run = Many(source.ToString(), scripts);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
        Assert.Equal(1_001, run.Result.GeneratedSources.Length);
    }

    [Fact]
    public void A_thousand_missing_scripts()
    {
        string source = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"[JsModule(\"./missing{i}.js\")] partial interface I{i} {{ }}\n"));
        GeneratorRun run = Many(source, Enumerable.Range(0, 300).Select(i => new ScriptText($"/app/deep/folder/s{i}.js", "")));
        Assert.Equal(1_000, run.Diagnostics.Count(d => d.Id == "V8T002"));
    }

    [Fact]
    public void An_unreadable_script_is_the_compilers_to_report()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new JsModuleGenerator().AsSourceGenerator()], [new Unreadable()], GeneratorRun.Parse("x.cs", "").Options as CSharpParseOptions, new Always());
        GeneratorDriverRunResult result = driver
            .RunGenerators(GeneratorRun.Compile([GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + Foo)]))
            .GetRunResult();
        Assert.Null(result.Results.Single().Exception);
    }

    private static GeneratorRun Many(string source, IEnumerable<ScriptText> scripts) => GeneratorRun.Of(
        GeneratorRun.Compile([GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + source)]), isTracked: false, [.. scripts]);

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => "/app/foo.js";

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    private sealed class Always : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider
    {
        private readonly ScriptOptions _inner = new();

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions => _inner.GlobalOptions;

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _inner.GlobalOptions;

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            _inner.GetOptions(new ScriptText(textFile.Path, ""));
    }
}
