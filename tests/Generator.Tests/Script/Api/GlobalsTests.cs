using V8Typed.Generator.Model;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

public sealed class GlobalsTests
{
    [Theory]
    [InlineData("var foo = { render: function (s) { return s; } };", "foo: {render(s): ?}")]
    [InlineData("function f(a) { } var v = 1; let l = 'x'; const c = true; class K { }", "f(a): undefined|v: number|readonly l: string|readonly c: boolean|class readonly K(): ?")]
    [InlineData("var foo = (function () { function a() { return 1; } return { a: a, b: 2 }; })();", "foo: {a(): number; b: number}")]
    [InlineData("var foo = (() => ({ a: x => '' }))();", "foo: {a(x): string}")]
    [InlineData("var foo = (function (exports) { exports.a = function (x) { }; return exports; })({});", "foo: {a(x): undefined}")]
    [InlineData("var foo = foo || {}; foo.a = function () { };", "foo: ? | {...}")]
    [InlineData("var foo; foo = { a: 1 };", "foo: {a: number}")]
    [InlineData("globalThis.foo = { a: 1 }; this.b = 2;", "foo: {a: number}|b: number")]
    [InlineData("(function (root) { root.foo = { a: 1 }; })(this);", "foo: {a: number}")]
    [InlineData("(function () { this.foo = { a: 1 }; }).call(this);", "foo: {a: number}")]
    [InlineData("(function () { foo = 1; })();", "foo: ?")]
    [InlineData("var foo = function () { }; foo = 3;", "foo: ?")]
    [InlineData("var foo = {}; foo.util = {}; foo.util.a = 1;", "foo: {util: {...}}")]
    [InlineData("extend(this, { a: 1 }); var b = 1;", "b: number|...")]
    [InlineData("var t = { on: true }; t[x] = 1;", "t: {on: boolean; ...}")]
    [InlineData("function f() { return arguments.length; }", "f(, *): ?")]
    [InlineData("function f() { return () => arguments[0]; }", "f(, *): fn(): ?")]
    [InlineData("function f() { return function () { arguments; }; }", "f(): fn(, *): undefined")]
    [InlineData("function f(a) { eval(a); }", "f(a, *): ?")]
    [InlineData("function f({ a, b }, [c] = []) { }", "f(!, ?): undefined")]
    public void Globals(string script, string expected) => Assert.Equal(
        expected.Replace("|", "\n", StringComparison.Ordinal).Replace(" \n ", " | ", StringComparison.Ordinal), ScriptApiText.Print(ScriptApiText.Of(ModuleKind.Script, new ScriptText("/app/foo.js", script))));

    [Fact]
    public void Esbuild_with_a_global_name() => Assert.Equal(
        "readonly a(x): string",
        ScriptApiText.Print(ScriptApiText.Of(ModuleKind.Script, new ScriptText("/app/foo.js", """
            var Foo = (() => {
              var __defProp = Object.defineProperty;
              var __export = (target, all) => { };
              var __toCommonJS = (mod) => mod;
              var src_exports = {};
              __export(src_exports, { a: () => a });
              function a(x) { return `${x}`; }
              return __toCommonJS(src_exports);
            })();
            """)).Exports.Find("Foo")!.Members!.Items.Single()));
}
