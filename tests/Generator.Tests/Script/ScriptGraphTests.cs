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

    [Theory]
    [InlineData("import 'lit';", "lit")]
    [InlineData("export * from '#lib/lit';", "#lib/lit")]
    [InlineData("import('lit');", "lit")]
    [InlineData("exports.a = require('lit');", "lit")]
    [InlineData("import './other.js';", "./other.js")]
    public void An_import_finds_a_module_by_the_name_that_the_project_gives_it(string script, string name)
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo.Replace(" void A();", "", StringComparison.Ordinal), new ScriptText("/app/foo.js", script), new ScriptText("/app/node_modules/lit/lit.js", "export const a = 1;") { ImportName = name });
        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        string manifest = run.Generated("V8Typed.Modules.g.cs");
        Assert.Contains($"\"{name}\", \"v8typed/node_modules/lit/lit.js\"", manifest, StringComparison.Ordinal);
        Assert.Contains($"{{ Name = \"{name}\" }}", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_scope_counts_for_the_scripts_in_there_the_narrowest_first()
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo.Replace(" void A();", "", StringComparison.Ordinal),
            new ScriptText("/app/foo.js", "import 'lib'; import './old/a.js'; import './old/older/b.js'; import './older/c.js';"),
            new ScriptText("/app/old/a.js", "import 'lib';"),
            new ScriptText("/app/old/older/b.js", "import 'lib';"),
            new ScriptText("/app/older/c.js", "import 'lib';"),
            new ScriptText("/app/lib3.js", "export {};") { ImportName = "lib" },
            new ScriptText("/app/lib2.js", "export {};") { ImportName = "lib", ImportScope = "old" },
            new ScriptText("/app/lib1.js", "export {};") { ImportName = "lib", ImportScope = "old%2Folder%2Fb.js" });
        Assert.Equal("", run.Report);
        string manifest = run.Generated("V8Typed.Modules.g.cs");
        Assert.Contains("\"lib\", \"v8typed/lib3.js\"", Line("foo.js"), StringComparison.Ordinal);
        Assert.Contains("\"lib\", \"v8typed/lib2.js\"", Line("old/a.js"), StringComparison.Ordinal);
        Assert.Contains("\"lib\", \"v8typed/lib1.js\"", Line("old/older/b.js"), StringComparison.Ordinal);
        Assert.Contains("\"lib\", \"v8typed/lib3.js\"", Line("older/c.js"), StringComparison.Ordinal);
        Assert.Contains("{ Name = \"lib\", Scope = \"old/older/b.js\" }", Line("lib1.js"), StringComparison.Ordinal);
        Assert.Contains("{ Name = \"lib\" }", Line("lib3.js"), StringComparison.Ordinal);

        string Line(string file) => Assert.Single(manifest.Split('\n'), line => line.Contains($"JsModuleEntry(\"v8typed/{file}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_with_a_scope_is_none_for_interfaces_nor_elsewhere()
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo.Replace(" void A();", "", StringComparison.Ordinal) + """[JsModule("lib")] partial interface ILib;""",
            new ScriptText("/app/foo.js", "import 'lib';"),
            new ScriptText("/app/lib.js", "export {};") { ImportName = "lib", ImportScope = "old" });
        Assert.Contains("V8T008", run.Report, StringComparison.Ordinal);
        Assert.Equal(2, run.Report.Split("'lib'").Length - 1);
    }

    [Fact]
    public void An_interface_finds_a_module_by_its_name_and_is_compared_with_it()
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("lit")] partial interface IFoo { void A(); void B(); }""",
            new ScriptText("/app/foo.js", "export * from 'inner';") { ImportName = "lit" },
            new ScriptText("/app/inner.js", "export function a() { }") { ImportName = "inner" });
        Assert.Equal("", run.Report);
        Assert.Contains("v8typed/foo.js", run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
        Assert.Contains("'b', which 'lit' does not have", Assert.Single(run.Analyze(), diagnostic => diagnostic.Id == "V8T101").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import(`./locales/${a}.js`);", "de.js es.js sub/x.js")]
    [InlineData("import('./locales/' + a + '.js');", "de.js es.js sub/x.js")]
    [InlineData("import(`./locales/e${a}`);", "es.js")]
    [InlineData("import(`./locales/sub/${a}${b}.js`);", "sub/x.js")]
    [InlineData("import(`./nowhere/${a}.js`);", "")]
    [InlineData("import(`./locales/${a}`);", "de.js es.js sub/x.js")]
    [InlineData("import(a + './locales/');", null)]
    [InlineData("import(`${a}/x.js`);", null)]
    [InlineData("import(a);", null)]
    public void An_import_that_is_computed_reaches_all_that_it_can_mean(string script, string? reached)
    {
        GeneratorRun run = GeneratorRun.Of(
            Foo.Replace(" void A();", "", StringComparison.Ordinal),
            new ScriptText("/app/foo.js", "export const f = (a, b) => " + script),
            new ScriptText("/app/locales/de.js", "export const a = 1;"),
            new ScriptText("/app/locales/es.js", "export const a = 1;"),
            new ScriptText("/app/locales/sub/x.js", "var plain;"),
            new ScriptText("/app/other.js", "export const a = 1;"));
        Assert.Equal(reached is "" ? "V8T008" : "", run.Report.Length == 0 ? "" : run.Diagnostics.Single(d => d.Id != "V8T011").Id);
        string manifest = run.Generated("V8Typed.Modules.g.cs");
        Assert.Equal(
            reached ?? "", string.Join(' ', new[] { "de.js", "es.js", "sub/x.js" }.Where(name => manifest.Contains($"\"v8typed/locales/{name}\"", StringComparison.Ordinal))));
        Assert.DoesNotContain("other.js", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("JsModuleKind.Script", manifest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"a\": [1, -2.5e3, null, true, { \"b\": \"c\" }] }", "")]
    [InlineData("\"text\"", "")]
    [InlineData("[1, 2,]", "(0,5)")]
    [InlineData("{ a: 1 }", "(0,0)")]
    [InlineData("{ 'a': 1 }", "(0,0)")]
    [InlineData("{ \"a\": f() }", "(0,7)")]
    [InlineData("// no\n1", "(0,0)")]
    [InlineData("{\n  \"a\": [undefined] }", "(1,8)")]
    [InlineData("{ \"a\": ", "(0,")]
    [InlineData("", "(0,0)")]
    [InlineData("1 2", "(0,")]
    public void A_JSON_module_is_JSON(string json, string place)
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { }""",
            new ScriptText("/app/foo.js", "import data from './data.json' with { type: 'json' }; export default data;"), new ScriptText("/app/data.json", json));
        Assert.True(place.Length == 0 ? run.Report.Length == 0 : run.Report.Contains($"/app/data.json: {place}", StringComparison.Ordinal) && run.Report.Contains("V8T005", StringComparison.Ordinal), run.Report);
        Assert.Contains("\"./data.json\", \"v8typed/data.json\"", run.Generated("V8Typed.Modules.g.cs"), StringComparison.Ordinal);
    }

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
