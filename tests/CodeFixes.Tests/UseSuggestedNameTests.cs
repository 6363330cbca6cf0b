using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes.Tests;

using Test = FixTest<ScriptComparisonAnalyzer, UseSuggestedNameCodeFix>;

/// <summary>V8T101: a name that the script does not have becomes the one that is meant.</summary>
public sealed class UseSuggestedNameTests
{
    private static readonly (string, string) Script = ("/app/foo.mjs", "export function renderPage(s) { return s; }\nexport const version = '1';");

    [Theory]
    [InlineData("object? {|V8T101:RenderPag|}(string s);", "[JsName(\"renderPage\")]\n    object? RenderPag(string s);")]
    [InlineData("[JsName(\"renderPag\")] object? {|V8T101:Render|}(string s);", "[JsName(\"renderPage\")] object? Render(string s);")]
    [InlineData("/// <summary>The page.</summary>\n    object? {|V8T101:RenderPages|}(string s);", "/// <summary>The page.</summary>\n    [JsName(\"renderPage\")]\n    object? RenderPages(string s);")]
    [InlineData("string {|V8T101:VERSIONS|} { get; }", "[JsName(\"version\")]\n    string VERSIONS { get; }")]
    [InlineData(
        "object? {|V8T101:RenderPag|}(string s);\n    string {|V8T101:Versions|} { get; }",
        "[JsName(\"renderPage\")]\n    object? RenderPag(string s);\n    [JsName(\"version\")]\n    string Versions { get; }")]
    public Task Is_used(string before, string after) => Run(before, after);

    [Fact]
    public Task Nothing_is_offered_where_nothing_is_near() => Run("object? {|V8T101:Something|}(string s);", "object? {|V8T101:Something|}(string s);");

    private static Task Run(string before, string after)
    {
        var test = new Test(In(before), In(after), Script);
        foreach (SolutionState state in (SolutionState[])[test.TestState, test.FixedState])
        {
            state.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n[/app/foo.mjs]\nbuild_metadata.AdditionalFiles.V8TypedResource = v8typed/foo.mjs\n"));
        }

        return test.RunAsync();
    }

    private static string In(string members) => $"[JsModule(\"./foo.mjs\")]\npartial interface IFoo\n{{\n    {members}\n}}\n";
}
