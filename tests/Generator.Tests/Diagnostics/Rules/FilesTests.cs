using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics.Rules;

/// <summary>What is wrong is reported with the file that it stands in, and once.</summary>
public sealed class FilesTests
{
    private static readonly ScriptText s_script = new("/app/foo.js", """
        /** @param {string} a @returns {string} */
        export function one(a) { return a; }
        /** @param {string} b @returns {string} */
        export function two(b) { return b; }
        /** @param {string} c @returns {string} */
        export function three(c) { return c; }
        """);

    [Fact]
    public void Of_an_interface_in_parts_each_file_has_its_own()
    {
        SyntaxTree first = Parse("/app/First.cs", """[JsModule("./foo.js")] partial interface IFoo { string One(int a); }""");
        SyntaxTree second = Parse("/app/Second.cs", "partial interface IFoo { string Two(int b); }");

        AssertFound([first, second], "First.cs: 'a'", "Second.cs: 'b'");
    }

    [Fact]
    public void Of_parts_in_one_file_each_is_compared_once() => AssertFound(
        [Parse("/app/First.cs", """[JsModule("./foo.js")] partial interface IFoo { string One(int a); } partial interface IFoo { string Two(int b); }""")],
        "First.cs: 'a'", "First.cs: 'b'");

    [Fact]
    public void Of_a_base_that_is_no_module_it_is_reported_with_the_interface() => AssertFound(
        [
            Parse("/app/First.cs", "interface IBase { string One(int a); }"),
            Parse("/app/Second.cs", """[JsModule("./foo.js")] partial interface IFoo : IBase { string Two(int b); }"""),
            Parse("/app/Third.cs", "partial interface IFoo { string Three(int c); }"),
        ],
        "First.cs: 'a'", "Second.cs: 'b'", "Third.cs: 'c'");

    [Fact]
    public void Of_a_nested_interface_too() => AssertFound(
        [Parse("/app/First.cs", """namespace A { namespace B { partial class C { partial struct D { [JsModule("./foo.js")] partial interface IFoo { string One(int a); } } } } }""")],
        "First.cs: 'a'");

    [Fact]
    public void What_an_editor_asks_for_is_what_stands_in_the_file()
    {
        SyntaxTree first = Parse("/app/First.cs", """[JsModule("./foo.js")] partial interface IFoo { string One(int a); }""");
        SyntaxTree second = Parse("/app/Second.cs", "partial interface IFoo { string Two(int b); string Three(string c); }");
        CSharpCompilation compilation = GeneratorRun.Compile([first, second]);

        Assert.Equal(["First.cs: 'a'"], Texts(GeneratorRun.AnalyzeFile(compilation, first, s_script)));
        Assert.Equal(["Second.cs: 'b'"], Texts(GeneratorRun.AnalyzeFile(compilation, second, s_script)));
    }

    [Fact]
    public void Of_one_without_members_it_is_said_once() => Assert.Single(
        GeneratorRun.Analyze(
            GeneratorRun.Compile([Parse("/app/First.cs", """[JsModule("./foo.js")] partial interface IFoo { }"""), Parse("/app/Second.cs", "partial interface IFoo { }")]), s_script),
        diagnostic => diagnostic.Id == "V8T116");

    [Fact]
    public void A_file_with_much_else_has_nothing()
    {
        SyntaxTree file = Parse("/app/First.cs", "interface IBar { string One(int a); } public interface IBaz { } class C { void M() { } enum E { } record R(int Id); } delegate void D();");

        Assert.Empty(GeneratorRun.Analyze(GeneratorRun.Compile([file]), s_script));
    }

    private static SyntaxTree Parse(string path, string source) => GeneratorRun.Parse(path, GeneratorRun.Usings + source);

    private static void AssertFound(SyntaxTree[] files, params string[] expected) =>
        Assert.Equal(expected, Texts(GeneratorRun.Analyze(GeneratorRun.Compile(files), s_script)));

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Id == "V8T104")
        .Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.SourceTree!.FilePath)}: {diagnostic.GetMessage(null).Split(' ')[1]}")
        .Order(StringComparer.Ordinal);
}
