using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script;

public sealed class ScriptGraphTests
{
    private const string Foo = """[JsModule("./foo.js")] partial interface IFoo { void A(); }""";

    [Fact]
    public void The_manifest_lists_what_is_reached()
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo,
            new ScriptText("/app/foo.js", "import './lib/a.js'; export * from './lib/b.js'; import('./lazy.js');"),
            new ScriptText("/app/lib/a.js", "import '../foo.js'; import './plain.js';"),
            new ScriptText("/app/lib/b.js", "export const b = 1;"),
            new ScriptText("/app/lib/plain.js", "globalThis.x = 1;"),
            new ScriptText("/app/lazy.js", "export const c = 1;"),
            new ScriptText("/app/unused.js", "syntax error, never read"));
        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Verifier.Verify(run.Generated("V8Typed.Modules.g.cs"));
    }

    [Theory]
    [InlineData("./a", "/app/a.js")]
    [InlineData("./a.js", "/app/a.js")]
    [InlineData("./a", "/app/a/index.js")]
    [InlineData("./a", "/app/a.cjs")]
    [InlineData(".", "/app/index.js")]
    public void Require_finds_what_Node_finds(string specifier, string file)
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo, new ScriptText("/app/foo.js", $"module.exports = require('{specifier}');"), new ScriptText(file, "var plain;"));
        Assert.Equal("", run.Report);
        string manifest = run.Generated("V8Typed.Modules.g.cs");
        Assert.Contains($"\"{specifier}\", \"v8typed/{file[5..]}\"", manifest, StringComparison.Ordinal);
        Assert.Contains($"\"v8typed/{file[5..]}\", global::V8Typed.JsModuleKind.CommonJs", manifest, StringComparison.Ordinal);
    }

    // A bundle's own require finds the modules within it; that of a wrapper is the loader's.
    [Theory]
    [InlineData("module.exports = { 1: (require) => { require('./a'); } };")]
    [InlineData("(function (require) { exports.a = require('./a'); }).call(this, require);")]
    [InlineData("typeof exports === 'object'; define(function (require, exports, module) { exports.a = require('./a'); });")]
    public void A_require_that_is_a_parameter_is_followed_where_it_leads_to_a_file(string script)
    {
        Assert.Equal("", GeneratorRun.Of(Foo, new ScriptText("/app/foo.js", script)).Report);
        Assert.Contains(
            "\"./a\", \"v8typed/a.js\"",
            GeneratorRun.Of(Foo, new ScriptText("/app/foo.js", script), new ScriptText("/app/a.js", "exports.b = 1;")).Generated("V8Typed.Modules.g.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_require_that_is_a_parameter_needs_nothing_of_Node() => Assert.Equal(
        "", GeneratorRun.Of(Foo, new ScriptText("/app/foo.js", "exports.a = { b: function (require) { return require('fs'); } };")).Report);

    [Fact]
    public void The_attribute_decides_the_kind()
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js", Kind = JsModuleKind.CommonJs)] partial interface IFoo { void A(); }""", new ScriptText("/app/foo.js", "this.a = 1;"));
        Assert.Contains("JsModuleKind.CommonJs", run.Generated("V8Typed.Modules.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("root:", run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_path_of_the_building_machine_is_emitted()
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo + """[JsModule("./missing.js")] partial interface IBar { void A(); }""", new ScriptText("/app/foo.js", "import('./no.js')"));
        Assert.All(run.Result.GeneratedSources, source => Assert.DoesNotContain("/app", source.SourceText.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_the_metadata_is_no_module()
    {
        GeneratorRun run = GeneratorRun.Of(Foo, new ScriptText("/app/foo.js", "var foo;", resource: ""));
        Assert.Contains("V8T002", run.Report, StringComparison.Ordinal);
    }
}
