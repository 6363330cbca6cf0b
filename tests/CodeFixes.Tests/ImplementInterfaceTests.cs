using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes.Tests;

using Test = FixTest<IncompleteInterfaceAnalyzer, ImplementInterfaceCodeFix>;

/// <summary>V8T116: the interface is written from the script.</summary>
public sealed class ImplementInterfaceTests
{
    private const string Declarations = """
        /**
         * Renders a text.
         * @param text The text.
         * @returns A page.
         */
        export function render(text: string, options?: { pretty?: boolean; indent: number }): string;
        export function load(url: string | null): Promise<string[]>;
        export const VERSION: string;
        """;

    private static readonly (string, string) Config =
        ("/.globalconfig", "is_global = true\n[/app/foo.js]\nbuild_metadata.AdditionalFiles.V8TypedResource = v8typed/foo.js\n");

    private const string Implemented = """
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            /// <summary>Renders a text.</summary>
            /// <param name="text">The text.</param>
            /// <returns>A page.</returns>
            string Render(string text, RenderOptions? options = null);

            System.Threading.Tasks.Task<string[]> LoadAsync(string? url);

            [JsName("VERSION")]
            string VERSION { get; }

            public sealed record RenderOptions
            {
                public bool? Pretty { get; init; }
                public required double Indent { get; init; }
            }
        }

        """;

    [Theory]
    [InlineData("[JsModule(\"./foo.js\")]\npartial interface [|IFoo|]\n{\n}\n")]
    [InlineData("[JsModule(\"./foo.js\")]\npartial interface [|IFoo|];\n")]
    public Task An_empty_interface(string before) => new Test(before, Implemented, ("/app/foo.d.ts", Declarations)).RunAsync();

    [Fact]
    public Task What_is_there_already_stays()
    {
        const string Before = """
            [JsModule("./foo.js")]
            partial interface {|#0:IFoo|}
            {
                [JsName("render")] string RenderText(string text);

                string? Version();
            }

            """;
        const string After = """
            [JsModule("./foo.js")]
            partial interface IFoo
            {
                [JsName("render")] string RenderText(string text);

                string? Version();

                System.Threading.Tasks.Task<string[]> LoadAsync(string? url);

                [JsName("VERSION")]
                string VERSION { get; }
            }

            """;
        var test = new Test(Before, After, ("/app/foo.d.ts", Declarations));
        test.TestState.ExpectedDiagnostics.Add(
            new Microsoft.CodeAnalysis.Testing.DiagnosticResult("V8T116", DiagnosticSeverity.Hidden).WithLocation(0).WithArguments("IFoo", "2", "3", "foo.js"));
        return test.RunAsync();
    }

    [Fact]
    public Task All_interfaces_of_a_project() => new Test(
        [("/app/A.cs", "[JsModule(\"./a.js\")]\npublic partial interface [|IA|]\n{\n}\n[JsModule(\"./lib/b.mjs\")]\npublic partial interface [|IB|]\n{\n}\n"),
         ("/app/lib/C.cs", "namespace N\n{\n    [JsModule(\"../a.js\")]\n    public partial interface [|IC|]\n    {\n    }\n}\n")],
        [("/app/A.cs", "[JsModule(\"./a.js\")]\npublic partial interface IA\n{\n    void F();\n}\n[JsModule(\"./lib/b.mjs\")]\npublic partial interface IB\n{\n    double G(params double[] all);\n}\n"),
         ("/app/lib/C.cs", "namespace N\n{\n    [JsModule(\"../a.js\")]\n    public partial interface IC\n    {\n        void F();\n    }\n}\n")],
        NullableContextOptions.Enable,
        ("/app/a.d.ts", "export function f(): void;"),
        ("/app/lib/b.d.mts", "export function g(...all: number[]): number;")).RunAsync();

    [Fact]
    public Task Without_nullable_reference_types() => new Test(
        [("/app/Test.cs", "[JsModule(\"./foo.js\")]\npartial interface [|IFoo|]\n{\n}\n")],
        [("/app/Test.cs", "[JsModule(\"./foo.js\")]\npartial interface IFoo\n{\n    string F(string a = null, double? b = null);\n}\n")],
        NullableContextOptions.Disable,
        ("/app/foo.d.ts", "export function f(a?: string, b?: number): string | null;")).RunAsync();

    [Fact]
    public Task Lines_end_as_in_the_file() => new Test(
        "[JsModule(\"./foo.js\")]\r\npartial interface [|IFoo|]\r\n{\r\n}\r\n",
        "[JsModule(\"./foo.js\")]\r\npartial interface IFoo\r\n{\r\n    /// <summary>F.</summary>\r\n    void F();\r\n}\r\n",
        ("/app/foo.d.ts", "/** F. */ export function f(): void;")).RunAsync();

    [Fact]
    public Task From_the_comments_of_a_script_without_declarations()
    {
        var test = new Test(
            "[JsModule(\"./foo.js\")]\npartial interface [|IFoo|]\n{\n}\n",
            "[JsModule(\"./foo.js\")]\npartial interface IFoo\n{\n    /// <summary>Renders.</summary>\n    /// <param name=\"text\">The text.</param>\n    string Render(string text);\n}\n",
            ("/app/foo.js", "var foo = {\n  /**\n   * Renders.\n   * @param {string} text The text.\n   * @returns {string}\n   */\n  render: function (text) { return text; }\n};"));
        test.TestState.AnalyzerConfigFiles.Add(Config);
        test.FixedState.AnalyzerConfigFiles.Add(Config);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[JsModule(\"./foo.js\")] partial interface IFoo { }", "/app/bar.d.ts", "export function f(): void;")]
    [InlineData("[JsModule(\"foo\")] partial interface IFoo { }", "/app/foo.d.ts", "export function f(): void;")]
    [InlineData("[JsModule(\"./foo.js\")] partial interface IFoo { }", "/app/foo.d.ts", "export interface I { a: string }")]
    [InlineData("[JsModule(\"./foo.js\")] partial interface IFoo { void F(); }", "/app/foo.d.ts", "export function f(): void;")]
    [InlineData("[JsModule(\"./foo.js\")] partial interface IFoo { [JsName(\"f\")] System.Threading.Tasks.Task GAsync(); }", "/app/foo.d.ts", "export function f(): Promise<void>;")]
    [InlineData("interface IBase { void F(); } [JsModule(\"./foo.js\")] partial interface IFoo : IBase { }", "/app/foo.d.ts", "export function f(): void;")]
    [InlineData("partial interface IFoo { }", "/app/foo.d.ts", "export function f(): void;")]
    public Task Silent(string source, string path, string declarations) => new Test(source, source, (path, declarations)).RunAsync();
}
