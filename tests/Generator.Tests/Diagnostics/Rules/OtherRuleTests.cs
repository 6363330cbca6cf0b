using Microsoft.CodeAnalysis;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics.Rules;

/// <summary>V8T113, V8T114, V8T115.</summary>
public sealed class OtherRuleTests
{
    [Theory]
    [InlineData("export function a() { return document.title; }", "/app/foo.js: (0,29)-(0,37): V8T113: 'foo.js' uses 'document', which only browsers have")]
    [InlineData("const fs = require('fs'); exports.a = fs;", "/app/foo.js: (0,19)-(0,23): V8T113: 'foo.js' uses 'require(\"fs\")', which only Node has")]
    [InlineData("exports.a = require('node:path');", "V8T113: 'foo.js' uses 'require(\"node:path\")', which only Node has")]
    [InlineData("if (process.env.NODE_ENV !== 'production') { } exports.a = 1;", "V8T113: 'foo.js' uses 'process', which only Node has")]
    [InlineData("window.foo = { a() { } };", "V8T113: 'foo.js' uses 'window', which only browsers have")]
    [InlineData("try { require('fs'); } catch { } exports.a = 1;", "")]
    [InlineData("if (typeof process !== 'undefined' && process.env) { } exports.a = 1;", "")]
    [InlineData("if (typeof window === 'undefined') { var x = 1; } else { window.foo = 1; }", "")]
    [InlineData("if (typeof process !== 'undefined') { const fs = require('fs'), b = Buffer; } exports.a = 1;", "")]
    [InlineData("if (typeof window !== 'undefined') { document.title = ''; } exports.a = 1;", "")]
    [InlineData("if (typeof process !== 'undefined') { document.title = ''; } exports.a = 1;", "V8T113: 'foo.js' uses 'document', which only browsers have")]
    [InlineData("function a(document, process) { return document.title + process; }", "")]
    [InlineData("var process = { env: {} }; process.env.X;", "")]
    [InlineData("globalThis.process = { env: {} }; process.env.X;", "")]
    [InlineData("const o = { document: 1 }; o.document; o.process = 1;", "")]
    [InlineData("exports.a = require('other');", "")]
    [InlineData("setTimeout(() => console.log(1)); setImmediate(() => { });", "")]
    public void V8T113_missing_at_run_time(string script, string expected)
    {
        string report = GeneratorRun.Of("""[JsModule("./foo.js")] partial interface IFoo { }""", new ScriptText("/app/foo.js", script)).Report;
        Assert.True(expected.Length == 0 ? report.Length == 0 : report.Contains(expected, StringComparison.Ordinal), report);
    }

    [Theory]
    [InlineData("foo", "exports.a = document.title;", "")]
    [InlineData("/app/foo.tsx", "// app/foo.tsx\nvar a = document.title;\n\n// node_modules/x/index.js\nvar b = 1;", "V8T113: 'foo.tsx' uses 'document'")]
    [InlineData("/app/foo.tsx", "// node_modules/x/index.js\nvar a = document.title;\n\n// app/foo.tsx\nvar b = 1;", "")]
    [InlineData("/app/foo.tsx", "// ../node_modules/x/index.js\nvar a = 1; a ||\n  document.title;", "")]
    [InlineData("/app/foo.tsx", "// node_modules/x/index.js\nvar b = 1;\n// app/node_modules_of_mine.ts\nvar a = window;", "V8T113: 'foo.tsx' uses 'window'")]
    public void V8T113_is_silent_of_what_a_bundle_has_of_packages(string module, string script, string expected)
    {
        string name = module == "foo" ? module : "./foo.tsx";
        string report = GeneratorRun.Of($$"""[JsModule("{{name}}")] partial interface IFoo { }""", new ScriptText("/app/obj/foo.bundle.cjs", script) { Module = module }).Report;
        Assert.True(expected.Length == 0 ? report.Length == 0 : report.Contains(expected, StringComparison.Ordinal), report);
    }

    [Theory]
    [InlineData("[JsName(\"a\")] int A();", "V8T114: [JsName(\"a\")] on 'IFoo.A' changes nothing: that is its name in any case; remove it")]
    [InlineData("[JsName(\"a\")] Task<int> AAsync();", "V8T114: [JsName(\"a\")] on 'IFoo.AAsync' changes nothing: that is its name in any case; remove it")]
    [InlineData("[JsName(\"x\")] int Twice() => 2;", "V8T114: [JsName(\"x\")] on 'IFoo.Twice' changes nothing: it has a body, and stands for nothing in the script; remove it")]
    [InlineData("[JsName(\"b\")] int A { get; }", "")]
    [InlineData("[JsName(\"aAsync\")] Task<int> AAsync();", "")]
    [InlineData("[JsName(\"A\")] int A();", "")]
    [InlineData("[JsName(\"\")] int A();", "")]
    public void V8T114_useless_name(string member, string expected) => Assert.Equal(
        expected,
        string.Join('\n', RuleTest.Messages(member, "export * from './other.js';")));

    [Theory]
    [InlineData("int A(int x);", "string A(int x);", "V8T115: 'IFoo.A' and 'IBar.A' both stand for 'a' of 'foo.js', but one returns 'int' and the other 'string'", true)]
    [InlineData("int A(int x);", "int A(string x);", "'IFoo.A' and 'IBar.A' both stand for 'a' of 'foo.js', but one passes 'int' and the other 'string'", true)]
    [InlineData("int A(int x);", "Task<int> A(int x);", "one returns 'int' and the other 'Task<int>'", true)]
    [InlineData("int A(int x);", "int A { get; }", "one is a method and the other a property", true)]
    [InlineData("int A { get; }", "string A { get; }", "one is 'int' and the other 'string'", true)]
    [InlineData("int A(int x);", "double A(long x);", "", true)]
    [InlineData("int A(int x);", "int A(int x, string y);", "", true)]
    [InlineData("int A(int x); int A(string x);", "int A(string x);", "", true)]
    [InlineData("int A(int x);", "string B(int x);", "", true)]
    [InlineData("int A(int x);", "string A(int x);", "", false)]
    public void V8T115_interfaces_disagree(string first, string second, string expected, bool isSameScript)
    {
        string source = GeneratorRun.Usings + $$"""
            using System.Threading.Tasks;
            [JsModule("./foo.js")] partial interface IFoo { {{first}} }
            [JsModule("{{(isSameScript ? "./foo.js" : "./bar.js")}}")] partial interface IBar { {{second}} }
            """;
        Diagnostic[] found = [.. GeneratorRun.Analyze(
            GeneratorRun.Compile([GeneratorRun.Parse("/app/Test.cs", source)]),
            new ScriptText("/app/foo.js", "export * from './other.js';"), new ScriptText("/app/bar.js", "export * from './other.js';")).Where(diagnostic => diagnostic.Id != "V8T116")];

        if (expected.Length == 0)
        {
            Assert.Empty(found);
        }
        else
        {
            Diagnostic only = Assert.Single(found);
            Assert.Contains(expected, $"{only.Id}: {only.GetMessage(null)}", StringComparison.Ordinal);
            Assert.Single(only.AdditionalLocations);
        }
    }
}
