using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics;

/// <summary>Each rule: what sets it off, its text and its place. Emitted code never adds an error of its own.</summary>
public sealed class DiagnosticTests
{
    private static readonly ScriptText s_foo = new("/app/foo.js", "var foo = {};");

    [Theory]
    [InlineData("""[JsModule("./foo.js")] interface IFoo { void A(); }""", "(3,33)-(3,37): V8T001: Interface 'IFoo' gets no proxy: it is not partial; add the modifier 'partial'")]
    [InlineData("""class C { [JsModule("./foo.js")] partial interface IFoo { } }""", "V8T001: Interface 'C.IFoo' gets no proxy: its containing type 'C' is not partial; add the modifier 'partial'")]
    [InlineData("""[JsModule("./foo.js")] file partial interface IFoo { }""", "V8T001: Interface 'IFoo' gets no proxy: it is 'file', which generated code can't see; remove the modifier")]
    [InlineData("""[JsModule("./foo.js")] partial interface IFoo<out T> { }""", "V8T001: Interface 'IFoo<T>' gets no proxy: it has an 'in' or 'out' type parameter")]
    public void V8T001_interface_refused(string source, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(source, s_foo);
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Assert.Equal("V8T001", Assert.Single(run.Diagnostics, d => d.Id != "V8T011").Id);
        Assert.Empty(run.Result.GeneratedSources);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("./bar.js", "(3,1)-(3,21): V8T002: The script './bar.js' of 'IFoo' is not among the project's JsModule items: looked for '/app/bar.js'; the nearest is './foo.js'")]
    [InlineData("./Foo.js", "looked for '/app/Foo.js'; './foo.js' differs in upper and lower case only, which counts")]
    [InlineData("./lib/foo.js", "looked for '/app/lib/foo.js'; the nearest is './foo.js'")]
    [InlineData("marked", "V8T002: The script 'marked' of 'IFoo' is not among the project's JsModule items: a file path must start with ./ or ../, and a package needs <JsModule Include=\"marked\" Bundle=\"true\" /> in the project")]
    [InlineData("bar.js", "a file path must start with ./ or ../, and a package needs <JsModule Include=\"bar.js\" Bundle=\"true\" />")]
    [InlineData("foo.js", "JsModule items: a file path must start with ./ or ../; did you mean './foo.js'?")]
    [InlineData("lib/../foo.js", "did you mean './foo.js'?")]
    [InlineData("/app/foo.js", "JsModule items: a file path must start with ./ or ../")]
    [InlineData("", "JsModule items: a file path must start with ./ or ../")]
    public void V8T002_script_not_found(string specifier, string expected)
    {
        GeneratorRun run = GeneratorRun.Of($$"""[JsModule("{{specifier}}")] partial interface IFoo { void A(); }""", s_foo);
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Assert.Equal("V8T002", Assert.Single(run.Diagnostics, d => d.Id != "V8T011").Id);
        Assert.Contains($"throw new global::System.InvalidOperationException(\"V8T002: The script '{specifier}'", run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void V8T002_without_any_script() => Assert.Contains(
        "looked for '/app/foo.js'; the project has none",
        GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { }""").Report,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("void A(object o);", "(3,69)-(3,70): V8T003: Parameter 'o' of 'IFoo.A' has the type 'object', which can't cross to JavaScript; name the type that the script expects")]
    [InlineData("dynamic A();", "V8T003: The result of 'IFoo.A' has the type 'dynamic'")]
    [InlineData("nint A { get; }", "V8T003: Property 'IFoo.A' has the type 'nint', which can't cross to JavaScript; use int, or long with [JsBigInt]")]
    [InlineData("void A(int[,] a);", "use an array of arrays")]
    [InlineData("void A(params object[] a);", "Parameter 'a' of 'IFoo.A' has the type 'params object[]'")]
    [InlineData("void A(params ReadOnlySpan<int> a);", "Parameter 'a' of 'IFoo.A'")]
    [InlineData("void A(System.Threading.Tasks.Task<object> t);", "use Task or ValueTask, of a type that can cross")]
    [InlineData("System.Text.Rune? A();", "V8T003")]
    [InlineData("void A(CancellationToken t, int a);", "Parameter 't' of 'IFoo.A' has the type 'System.Threading.CancellationToken', which can't cross to JavaScript; make it the last parameter")]
    [InlineData("void A(Action<object> f);", "Parameter 'f' of 'IFoo.A' has the type 'System.Action<object>', which can't cross to JavaScript; its parameter 'obj' has the type 'object', which cannot cross")]
    [InlineData("Func<int, Func<object>> A();", "its result has the type 'object', which cannot cross")]
    [InlineData("delegate int Loud(ref int a); void A(Loud f);", "its parameter 'a' is passed by reference, which cannot cross")]
    [InlineData("delegate int Loud(out int a); Loud A { get; }", "its parameter 'a' is passed by reference, which cannot cross")]
    [InlineData("delegate ref int Loud(); void A(Loud f);", "it returns by reference, which cannot cross")]
    [InlineData("delegate Loud Loud(int a); void A(Loud f);", "it takes or gives itself, which cannot cross")]
    [InlineData("void A(Delegate f);", "use a delegate whose parameters and result can cross, such as Action<string> or Func<int, Task<string>>")]
    [InlineData("void A(Action<CancellationToken, int> f);", "its parameter 'arg1' has the type 'System.Threading.CancellationToken', which cannot cross")]
    public void V8T003_type_not_supported(string member, string expected) => AssertRefusesMember(member, "V8T003", expected.Replace("params object", "object", StringComparison.Ordinal));

    [Theory]
    [InlineData("event Action E;", "(3,68)-(3,69): V8T004: Member 'IFoo.E' is not supported: events can't be subscribed to from here")]
    [InlineData("int this[int i] { get; }", "V8T004: Member 'IFoo.this[]' is not supported: indexers have no counterpart")]
    [InlineData("void G<T>();", "Member 'IFoo.G' is not supported: generic methods")]
    [InlineData("void R(ref int a);", "'ref', 'out' and 'in' have no counterpart")]
    [InlineData("void R(out int a);", "'ref', 'out' and 'in' have no counterpart")]
    [InlineData("void R(in int a);", "'ref', 'out' and 'in' have no counterpart")]
    [InlineData("ref int R();", "a value of JavaScript has no address")]
    [InlineData("ref readonly int R { get; }", "a value of JavaScript has no address")]
    public void V8T004_member_not_supported(string member, string expected) => AssertRefusesMember(member, "V8T004", expected);

    [Fact]
    public void V8T004_static_abstract_member()
    {
        // Get<IFoo>() on it would be CS8920; the interface alone is no error.
        GeneratorRun run = GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { static abstract void S(); }""", s_foo);
        Assert.Contains("V8T004: Member 'IFoo.S' is not supported: static abstract members", run.Report, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void An_unknown_type_is_left_to_the_compiler()
    {
        GeneratorRun run = GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { void A(Nothing n); void B(params Nothing[] n); }""", s_foo);
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Errors, error => Assert.Equal("CS0246", error.Id));
    }

    [Fact]
    public void All_refused_members_are_reported()
    {
        GeneratorRun run = GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { void A(object a, nint b); void G<T>(); object P { get; } }""", s_foo);
        Assert.Equal(["V8T003", "V8T003", "V8T003", "V8T004"], run.Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void V8T005_syntax_error_is_located_in_the_script()
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { }""", new ScriptText("/app/foo.js", "import './bar.js';"), new ScriptText("/app/bar.js", "let ok;\n  let x = ;"));
        Assert.Equal("/app/bar.js: (1,10)-(1,11): V8T005: 'bar.js' does not compile: Unexpected token ';'", run.Report);
    }

    [Fact]
    public void V8T006_too_deep() => Assert.Equal(
        "/app/foo.js: (0,0)-(0,0): V8T006: 'foo.js' is nested too deeply to be read at compile time: it was not checked, and counts as a script without imports",
        GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { }""", new ScriptText("/app/foo.js", new string('[', 3_000_000))).Report);

    [Fact]
    public void V8T007_not_UTF_8() => Assert.Contains(
        "/app/foo.js: (0,0)-(0,0): V8T007: 'foo.js' is not encoded in UTF-8",
        GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { }""", new ScriptText("/app/foo.js", "// é"u8.ToArray()[..^1])).Report,
        StringComparison.Ordinal);

    [Fact]
    public void V8T008_import_not_found()
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { }""",
            new ScriptText("/app/foo.js", "import a from './Bar.js';\nimport './bar.js';\nexport * from './nothing.js';"),
            new ScriptText("/app/bar.js", "export default 1;"));
        Assert.Equal(
            """
            /app/foo.js: (0,14)-(0,24): V8T008: './Bar.js', imported by 'foo.js', is not among the project's JsModule items: looked for '/app/Bar.js'; './bar.js' differs in upper and lower case only, which counts
            /app/foo.js: (2,14)-(2,28): V8T008: './nothing.js', imported by 'foo.js', is not among the project's JsModule items: looked for '/app/nothing.js'; the nearest is './foo.js'
            """,
            run.Report);
    }

    [Theory]
    [InlineData("import x from 'react';", "(0,14)-(0,21): V8T008: 'react', imported by 'foo.js', is not among the project's JsModule items: scripts can import only embedded modules, by a relative path that starts with ./ or ../, or packages that are bundled with them: <JsModule Update=\"...\" Bundle=\"true\" />")]
    [InlineData("export * from 'bar.js';", "V8T008: 'bar.js', imported by 'foo.js', is not among the project's JsModule items: scripts can import only embedded modules, by a relative path that starts with ./ or ../; did you mean './bar.js'?")]
    [InlineData("import 'https://example.org/x.js';", "V8T008: 'https://example.org/x.js', imported by 'foo.js'")]
    [InlineData("import '/app/bar.js';", "V8T008: '/app/bar.js', imported by 'foo.js'")]
    public void V8T008_bare_import(string script, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { }""", new ScriptText("/app/foo.js", script), new ScriptText("/app/bar.js", "export default 1;"));
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Diagnostics, d => d.Id != "V8T011").DefaultSeverity);
    }

    [Fact]
    public void V8T008_require_of_the_module_beside_that_of_a_bundle() => Assert.Contains(
        "(0,88)-(0,97): V8T008: './outer', imported by 'foo.js'",
        GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { }""",
            new ScriptText("/app/foo.js", "module.exports = [function (require, module, exports) { require('./inner'); }]; require('./outer');")).Report,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("try { require('fs'); } catch { } module.exports = 1;")]
    [InlineData("export const lazy = () => import('fs').catch(() => null);")]
    [InlineData("export { a } from './bar.js';")]
    [InlineData("module.exports = (function (modules) { return modules[0]; })([function (require, module, exports) { require('./inner'); }]);")]
    public void What_may_be_guarded_is_no_bare_import(string script) => Assert.Equal("", GeneratorRun.Of(
        """[JsModule("./foo.js")] partial interface IFoo { }""", new ScriptText("/app/foo.js", script), new ScriptText("/app/bar.js", "export const a = 1;")).Report);

    [Theory]
    [InlineData("void A([JsBigInt] int a);", "(3,63)-(3,71): V8T012: Parameter 'a' of 'IFoo.A' is marked [JsBigInt], but has the type 'int'; make it long or ulong, or remove the attribute")]
    [InlineData("void A([JsBigInt] double? a);", "has the type 'double?'")]
    [InlineData("void A([JsBigInt] params string[] a);", "has the type 'string[]'")]
    [InlineData("void A([JsBigInt] CancellationToken t);", "Parameter 't' of 'IFoo.A' is marked [JsBigInt]")]
    [InlineData("[return: JsBigInt] void A();", "V8T012: The result of 'IFoo.A' is marked [JsBigInt], but has the type 'void'")]
    [InlineData("void A([JsBigInt] Int128 a);", "has the type 'System.Int128'; make it long or ulong, or remove the attribute")]
    [InlineData("[JsBigInt] string P { get; }", "V8T012: Property 'IFoo.P' is marked [JsBigInt], but has the type 'string'")]
    public void V8T012_big_int(string member, string expected) => AssertRefusesMember(member, "V8T012", expected);

    [Theory]
    [InlineData("[return: JsBigInt] long? A([JsBigInt] ulong a, [JsBigInt] params long?[] rest);")]
    [InlineData("[JsBigInt] ulong P { get; set; }")]
    public void Big_int_on_a_wide_integer(string member) => AssertAccepts($$"""[JsModule("./foo.js")] partial interface IFoo { {{member}} }""");

    [Fact]
    public void A_big_int_that_cannot_cross_at_all_is_one_error() => AssertRefusesMember("[JsBigInt] nint P { get; }", "V8T003", "use int, or long with [JsBigInt]");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("foo-bar")]
    [InlineData("foo.")]
    [InlineData(".foo")]
    [InlineData("foo[0]")]
    [InlineData("class")]
    [InlineData("1foo")]
    [InlineData("foo()")]
    public void V8T013_global(string global)
    {
        GeneratorRun run = GeneratorRun.Of($$"""[JsModule("./foo.js", Global = "{{global}}")] partial interface IFoo { void A(); }""", s_foo);
        int end = 33 + global.Length;
        Assert.Equal(
            $"/app/Test.cs: (3,31)-(3,{end}): V8T013: Global \"{global}\" of 'IFoo' is not a dotted chain of JavaScript identifiers; name the variable that the script defines, such as \"foo\" or \"foo.bar\"",
            run.Report);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("\"foo\"", "root: () => foo,")]
    [InlineData("\"$foo.bar_1.default\"", "root: () => $foo.bar_1.default,")]
    [InlineData("\"área\"", "root: () => área,")]
    [InlineData("null", "root: () => foo,")]
    public void A_global_that_is_a_name(string global, string expected) => Assert.Contains(
        expected,
        AssertAccepts($$"""[JsModule("./foo.js", Global = {{global}})] partial interface IFoo { void A(); }""").Generated("IFoo.g.cs"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[JsName(\"\")] void A();", "(3,56)-(3,66): V8T014: Member 'IFoo.A' has the JavaScript name \"\", which is empty or has an empty part; give it a name of its own with [JsName]")]
    [InlineData("[JsName(\"  \")] int A { get; }", "V8T014: Member 'IFoo.A' has the JavaScript name \"  \"")]
    [InlineData("[JsName(\"a..b\")] void A();", "V8T014: Member 'IFoo.A' has the JavaScript name \"a..b\"")]
    [InlineData("[JsName(null!)] void A();", "V8T014: Member 'IFoo.A' has the JavaScript name \"\"")]
    [InlineData("void A([JsName(\" \")] int a);", "V8T014: Parameter 'a' of 'IFoo.A' has the JavaScript name \" \"")]
    public void V8T014_empty_name(string member, string expected) => AssertRefusesMember(member, "V8T014", expected);

    [Theory]
    [InlineData("[JsName(\"a\")] A, [JsName(\"a\")] B", "V8T014: Member 'E.B' has the JavaScript name \"a\", which 'E.A' has too; give it a name of its own with [JsName]")]
    [InlineData("[JsName(\"b\")] A, B", "V8T014: Member 'E.B' has the JavaScript name \"b\", which 'E.A' has too")]
    [InlineData("[JsName(\"x\")] X, AB, Ab", "V8T014: Member 'E.Ab' has the JavaScript name \"ab\", which 'E.AB' has too")]
    public void V8T014_enum_name_given_twice(string members, string expected)
    {
        // By two members of one interface and by another one: said once.
        GeneratorRun run = GeneratorRun.Of(
            $$"""
            [JsModule("./foo.js")] partial interface IFoo { void A(E? e); E P { get; } }
            [JsModule("./foo.js")] partial interface IBar { void A(params E[] e); }
            enum E { {{members}} }
            """,
            s_foo);
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Diagnostic only = Assert.Single(run.Diagnostics);
        Assert.Equal((5, DiagnosticSeverity.Error), (only.Location.GetLineSpan().StartLinePosition.Line, only.Severity));
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("[JsName(\"a\")] A, [JsName(\"a\")] Same = A, [JsName(\"c\")] Other = A")]
    [InlineData("[JsName(\"\")] None, [JsName(\" \")] Blank")]
    [InlineData("[JsName(\"B\")] A, B")]
    [InlineData("AB, Ab")]
    public void Enum_names_that_can_be_told_apart(string members) =>
        AssertAccepts($$"""[JsModule("./foo.js")] partial interface IFoo { E A(E e); } enum E { {{members}} }""");

    [Theory]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void V8T009_language_version(LanguageVersion version, string name)
    {
        GeneratorRun run = GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { void A(); }""", version, s_foo);
        Assert.EndsWith(
            $"V8T009: Interface 'IFoo' gets no proxy: generated code needs C# 12 or later, and this project uses {name}; set <LangVersion> to 12 or later",
            run.Report,
            StringComparison.Ordinal);
        Assert.Empty(run.Result.GeneratedSources);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void V8T010_kinds_in_conflict()
    {
        const string Source = """
            [JsModule("./foo.js", Kind = JsModuleKind.Script)] partial interface IFoo { }
            [JsModule("./foo.js")] partial interface IBar { }
            """;
        Assert.Equal("", GeneratorRun.Of(Source, s_foo).Report);
        Assert.Equal(
            "/app/foo.js: (0,0)-(0,0): V8T010: 'foo.js' is described as Script by one interface and as EsModule by another; a script is loaded in one way only",
            GeneratorRun.Of(Source.Replace("\"./foo.js\")", "\"./foo.js\", Kind = JsModuleKind.EsModule)", StringComparison.Ordinal), s_foo).Report);
    }

    [Fact]
    public void V8T011_unused_script()
    {
        GeneratorRun run = GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { }""", s_foo, new ScriptText("/app/bar.js", "not even ( valid"));
        Diagnostic unused = Assert.Single(run.Diagnostics);
        Assert.Equal(("V8T011", DiagnosticSeverity.Info, "/app/bar.js"), (unused.Id, unused.Severity, unused.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_pragma_suppresses_what_is_in_C_sharp()
    {
        GeneratorRun run = GeneratorRun.Of(
            """
            #pragma warning disable V8T003
            [JsModule("./foo.js")] partial interface IFoo { void A(object o); }
            #pragma warning restore V8T003
            """,
            s_foo);
        Assert.True(Assert.Single(run.Driver.GetRunResult().Diagnostics).Location.IsInSource);
        Assert.Empty(run.Diagnostics.Where(d => !d.IsSuppressed));
    }

    [Theory]
    [InlineData("[JsBatch] int A(ReadOnlySpan<int> a);", "V8T018: Method 'IFoo.A' can't be a batch: the results go into a Span<T>, the last parameter; return void")]
    [InlineData("[JsBatch] void A();", "its first parameter is no ReadOnlySpan<T>")]
    [InlineData("[JsBatch] void A(Span<int> a);", "its first parameter is no ReadOnlySpan<T>")]
    [InlineData("[JsBatch] void A(int[] a, Span<int> b);", "its first parameter is no ReadOnlySpan<T>")]
    [InlineData("[JsBatch] void A(ReadOnlySpan<int> a, Span<int> b, Span<int> c);", "its parameter 'b' is not a ReadOnlySpan<T>, or the Span<T> of the results at the end")]
    [InlineData("[JsBatch] void A(ReadOnlySpan<int> a, int b);", "its parameter 'b' is not")]
    [InlineData("[JsBatch] void A(ReadOnlySpan<int[]> a);", "the element type 'int[]' of 'a' is no scalar and no string")]
    [InlineData("[JsBatch] void A(ReadOnlySpan<object> a);", "the element type 'object' of 'a'")]
    [InlineData("[JsBatch] void A(ReadOnlySpan<int> a, params ReadOnlySpan<int> b);", "its parameter 'b' is not")]
    public void V8T018_batch_refused(string member, string expected) => AssertRefusesMember(member, "V8T018", expected);

    [Theory]
    [InlineData("ReadOnlySpan<byte> A();")]
    [InlineData("Span<byte> A { get; }")]
    [InlineData("void A(ReadOnlySpan<string> a);")]
    [InlineData("System.Threading.Tasks.Task A(Span<byte> a);")]
    public void V8T003_says_where_spans_can_be(string member) => AssertRefusesMember(member, "V8T003", "a span can be a parameter, of numbers");

    private static GeneratorRun AssertAccepts(string source)
    {
        GeneratorRun run = GeneratorRun.Of(source, s_foo);
        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Binder.AssertParses(run);
        return run;
    }

    private static void AssertRefusesMember(string member, string id, string expected)
    {
        GeneratorRun run = GeneratorRun.Of($$"""[JsModule("./foo.js")] unsafe partial interface IFoo { {{member}} }""", s_foo);
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Assert.Equal(id, Assert.Single(run.Diagnostics).Id);
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics[0].Severity);
        string generated = run.Generated("IFoo.g.cs");
        Assert.Contains($"throw new global::System.InvalidOperationException(\"{id}: ", generated, StringComparison.Ordinal);
        Assert.DoesNotContain("__V8TypedProxy", generated, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Errors, error => error.Id != "CS0227");
    }
}
