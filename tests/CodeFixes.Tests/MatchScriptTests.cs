using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes.Tests;

using Test = FixTest<ScriptComparisonAnalyzer, MatchScriptCodeFix>;

/// <summary>V8T102 to V8T106 and V8T110: the member becomes what the script has.</summary>
public sealed class MatchScriptTests
{
    private const string Declarations = """
        export function one(a: string): number;
        export function two(a: string, b: number, c?: boolean): void;
        export function load(a: string): Promise<string>;
        export function find(a: string): string | null;
        export function findLater(a: string): Promise<string | null>;
        export function list(a: string): string[];
        export const version: string;
        export const maybe: string | undefined;
        """;

    [Theory]

    // Arguments.
    [InlineData("double One(string a, int {|V8T102:b|}, int c);", "double One(string a);")]
    [InlineData("double One(string a, int {|V8T102:b|} = 5);", "double One(string a);")]
    [InlineData("double One(string a, int {|V8T102:b|}, System.Threading.CancellationToken token);", "double One(string a, System.Threading.CancellationToken token);")]
    [InlineData("void {|V8T103:Two|}(string a);", "void Two(string a, double b);")]
    [InlineData("void {|V8T103:Two|}();", "void Two(string a, double b);")]
    [InlineData("void {|V8T103:Two|}(string {|V8T112:b|} = \"\");", "void Two(string b, double b2);")]
    [InlineData("void {|V8T103:Two|}(string a, System.Threading.CancellationToken token = default);", "void Two(string a, double b, System.Threading.CancellationToken token = default);")]

    // Types.
    [InlineData("double One(int {|V8T104:a|});", "double One(string a);")]
    [InlineData("void Two(string a, double b, string {|V8T104:c|} = \"x\");", "void Two(string a, double b, bool? c);")]
    [InlineData("string {|V8T105:One|}(string a);", "double One(string a);")]
    [InlineData("int {|V8T105:Version|} { get; }", "string Version { get; }")]
    [InlineData("string {|V8T105:List|}(string a);", "string[] List(string a);")]

    // Tasks.
    [InlineData("string {|V8T106:Load|}(string a);", "System.Threading.Tasks.Task<string> Load(string a);")]
    [InlineData("void {|V8T106:Load|}(string a);", "System.Threading.Tasks.Task Load(string a);")]
    [InlineData("System.Threading.Tasks.Task<double> {|V8T106:One|}(string a);", "double One(string a);")]
    [InlineData("System.Threading.Tasks.Task {|V8T106:Two|}(string a, double b);", "void Two(string a, double b);")]

    // Null.
    [InlineData("string {|V8T110:Find|}(string a);", "string? Find(string a);")]
    [InlineData("System.Threading.Tasks.Task<string> {|V8T110:FindLaterAsync|}(string a);", "System.Threading.Tasks.Task<string?> FindLaterAsync(string a);")]
    [InlineData("string {|V8T110:Maybe|} { get; }", "string? Maybe { get; }")]

    // All of a document.
    [InlineData("double One(int {|V8T104:a|});\n    void Two(int {|V8T104:a|}, double b);", "double One(string a);\n    void Two(string a, double b);")]
    [InlineData("string {|V8T110:Find|}(string a);\n    string {|V8T110:Maybe|} { get; }", "string? Find(string a);\n    string? Maybe { get; }")]
    public Task Becomes_what_the_script_has(string before, string after) => new Test(In(before), In(after), ("/app/foo.d.mts", Declarations)).RunAsync();

    [Fact]
    public Task In_an_object_that_a_module_constructs()
    {
        const string Declarations = "export class Page { constructor(title: string); render(a: string): number; }";
        return new Test(In("string {|V8T105:Render|}(string a);"), In("double Render(string a);"), ("/app/foo.d.mts", Declarations)).RunAsync();

        static string In(string member) => $$"""
            [JsModule("./foo.mjs")]
            partial interface IFoo
            {
                [JsConstructor] IPage Page(string title);
            }

            [JsObject]
            partial interface IPage : System.IDisposable
            {
                {{member}}
            }

            """;
    }

    // Of the base alone no script is known: what is wrong is wrong in the interface that inherits it.
    [Fact]
    public Task In_a_base_that_is_no_module()
    {
        return new Test(In("string {|V8T105:One|}(string a);"), In("double One(string a);"), ("/app/foo.d.mts", Declarations)).RunAsync();

        static string In(string member) => $$"""
            interface IBase
            {
                {{member}}
            }

            [JsModule("./foo.mjs")]
            partial interface IFoo : IBase
            {
                void Two(string a, double b);
            }

            """;
    }

    private static string In(string members) => $"[JsModule(\"./foo.mjs\")]\npartial interface IFoo\n{{\n    {members}\n}}\n";
}
