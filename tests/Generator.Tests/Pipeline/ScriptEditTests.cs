using Microsoft.CodeAnalysis;
using V8Typed.Generator.Script;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Pipeline;

/// <summary>While a script is edited, what is said of it follows, and nothing else is done again.</summary>
public sealed class ScriptEditTests
{
    private const string Source = """
        [JsModule("./foo.js")] partial interface IFoo { int A(int x); }
        [JsModule("./bar.js", Kind = JsModuleKind.EsModule)] partial interface IBar { int B(string x); }
        """;

    private const string SaysOfBar = "V8T104: Parameter 'x' of 'IBar.B' has the type 'string', but 'b' (bar.js:1) expects 'x' to be number";

    private static readonly ScriptText s_foo = new("/app/foo.js", "export * from './lib.js';");
    private static readonly ScriptText s_lib = new("/app/lib.js", "/** @param {number} x */\nexport function a(x) { return x; }");
    private static readonly ScriptText s_bar = new("/app/bar.js", "/** @param {number} x */ export function b(x) { return x; }");

    [Fact]
    public void What_is_said_of_it_follows()
    {
        var edited = new ScriptText("/app/foo.js", "export const a = 'x';");
        GeneratorRun first = GeneratorRun.Of(Source, s_foo, s_lib, s_bar);
        GeneratorRun second = Edit(first, s_foo, edited);

        Assert.Equal(SaysOfBar, Said(first, s_foo, s_lib, s_bar));
        Assert.Equal(
            "V8T108: 'IFoo.A' is a method, but 'a' (foo.js:1) is a value of the type string; declare a property\n" + SaysOfBar, Said(second, edited, s_lib, s_bar));
        AssertOnlyTheScriptIsLookedAt(second);
        Assert.Equal(SaysOfBar, Said(Edit(second, edited, s_foo), s_foo, s_lib, s_bar));
    }

    [Fact]
    public void So_does_what_is_said_of_those_that_import_it()
    {
        var edited = new ScriptText("/app/lib.js", "export function aa(x) { return x; }");
        GeneratorRun first = GeneratorRun.Of(Source, s_foo, s_lib, s_bar);
        GeneratorRun second = Edit(first, s_lib, edited);

        Assert.Equal(
            "V8T101: 'IFoo.A' stands for 'a', which 'foo.js' does not have; it has 'aa'\n" + SaysOfBar, Said(second, s_foo, edited, s_bar));
        AssertOnlyTheScriptIsLookedAt(second);
    }

    [Fact]
    public void And_of_those_whose_types_it_declares()
    {
        var declared = new ScriptText("/app/foo.d.ts", "export declare function a(x: number): number;", "");
        var edited = new ScriptText("/app/foo.d.ts", "export declare function a(x: number): string;", "");
        GeneratorRun first = GeneratorRun.Of(Source, s_foo, s_lib, s_bar, declared);
        GeneratorRun second = Edit(first, declared, edited);

        Assert.Equal(SaysOfBar, Said(first, s_foo, s_lib, s_bar, declared));
        Assert.Equal("V8T105: 'IFoo.A' has the type 'int', but 'a' (foo.d.ts:1) gives string\n" + SaysOfBar, Said(second, s_foo, s_lib, s_bar, edited));
        AssertOnlyTheScriptIsLookedAt(second);
    }

    [Fact]
    public void A_script_with_an_error_is_said_to_have_one_until_it_is_mended()
    {
        var edited = new ScriptText("/app/foo.js", "export const a = ;");
        GeneratorRun first = GeneratorRun.Of(Source, s_foo, s_lib, s_bar);
        GeneratorRun second = Edit(first, s_foo, edited);

        Assert.Contains("V8T005", second.Report, StringComparison.Ordinal);
        Assert.Equal(SaysOfBar, Said(second, edited, s_lib, s_bar));
        Assert.DoesNotContain("V8T005", Edit(second, edited, s_foo).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_is_parsed_once_for_the_generator_and_all_the_analyzers()
    {
        ScriptText[] scripts = [Copy(s_foo), Copy(s_lib), Copy(s_bar)];
        ScriptText edited = new("/app/lib.js", "export function a() { return 1; }");
        GeneratorRun first = GeneratorRun.Of(Source, scripts);
        Said(first, scripts);
        GeneratorRun second = Edit(first, scripts[1], edited);
        Said(second, scripts[0], edited, scripts[2]);
        Said(second.Again(c => c.AddSyntaxTrees(GeneratorRun.Parse("/app/Other.cs", "class Other { }"))), scripts[0], edited, scripts[2]);

        Assert.All(scripts.Append(edited), script => Assert.Equal(1, ScriptCache.ParsesOf(script.GetText())));
    }

    // A text of its own, that no other test has had parsed.
    private static ScriptText Copy(ScriptText script) => new(script.Path, script.Content, script.Resource);

    private static GeneratorRun Edit(GeneratorRun run, ScriptText before, ScriptText after) =>
        run.Again(change: driver => driver.ReplaceAdditionalText(before, after));

    private static string Said(GeneratorRun run, params ScriptText[] scripts) => string.Join(
        "\n",
        GeneratorRun.Analyze(run.Output, scripts)
            .Where(diagnostic => diagnostic.Id != "V8T116")
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(null)}"));

    // What comes from C# alone is neither read nor printed again.
    private static void AssertOnlyTheScriptIsLookedAt(GeneratorRun run)
    {
        string[] ofCSharp =
        [
            TrackingNames.Modules, TrackingNames.ModuleModels, TrackingNames.Requests, TrackingNames.Proxies, TrackingNames.ManifestClass, TrackingNames.Data,
        ];
        foreach (string name in ofCSharp)
        {
            Assert.All(
                run.Result.TrackedSteps[name].SelectMany(step => step.Outputs),
                output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name} is {output.Reason}"));
        }
    }
}
