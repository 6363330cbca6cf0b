using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

/// <summary>Written by hand, and by the tools that write CommonJS.</summary>
public sealed class CommonJsExportsTests
{
    private static void Check(string script, params string[] expected) => Assert.Equal(string.Join('\n', expected), ScriptApiText.OfScript(script));

    [Fact]
    public void Properties_of_exports() => Check(
        "exports.a = function (x) { }; exports['b'] = 1; module.exports.c = () => ''; this.d = true; const self = exports; self.e = 2;",
        "a(x): undefined", "b: number", "c(): string", "d: boolean", "e: number");

    [Theory]
    [InlineData("module.exports = { a, b: 1, c(x) { } }; function a(p) { }")]
    [InlineData("exports = module.exports = { a, b: 1 }; exports.c = function (x) { }; function a(p) { }")]
    [InlineData("const api = { a }; function a(p) { } api.b = 1; api.c = x => { }; module.exports = api;")]
    [InlineData("const api = {}; Object.assign(api, { a, b: 1, c: x => { } }); function a(p) { } module.exports = api;")]
    [InlineData("module.exports = Object.assign({}, { a, b: 1 }, { c: x => { } }); function a(p) { }")]
    [InlineData("module.exports = (() => { function a(p) { } return { a, b: 1, c: x => { } }; })();")]
    public void An_object(string script) => Check(script, "a(p): undefined", "b: number", "c(x): undefined");

    [Fact]
    public void A_function_with_properties() => Check(
        "module.exports = dayjs; function dayjs(date) { } dayjs.extend = function (plugin) { }; module.exports.version = '1';",
        "default(date): undefined {extend(plugin): undefined}", "extend(plugin): undefined", "version: string");

    [Fact]
    public void A_class() => Check("module.exports = class Foo { static a() { } constructor(x) { } };", "class default(x): undefined {a(): undefined}", "a(): undefined");

    [Theory]
    [InlineData("Object.defineProperty(exports, '__esModule', { value: true }); Object.defineProperty(exports, 'a', { enumerable: true, get: function () { return x; } }); const x = 1;", "readonly a: number")]
    [InlineData("Object.defineProperties(exports, { a: { value: 1, writable: true }, b: { value: 2 } });", "a: number|readonly b: number")]
    [InlineData("Object.defineProperty(exports, name, { value: 1 }); exports.a = 1;", "a: number|...")]
    public void Defined_properties(string script, string expected) => Check(script, expected.Split('|'));

    [Theory]
    [InlineData("exports[name] = 1; exports.a = 1;")]
    [InlineData("mixin(exports); exports.a = 1;")]
    [InlineData("exports.a = 1; for (const k in x) exports[k] = x[k];")]
    [InlineData("const api = { a: 1 }; extend(api); module.exports = api;")]
    [InlineData("let api = exports; api = x; exports.a = 1;")]
    [InlineData("module.exports = { ...x, a: 1 };")]
    [InlineData("Object.assign(exports, x); exports.a = 1;")]
    public void What_may_have_more_is_open(string script) => Check(script, "a: number", "...");

    [Theory]
    [InlineData("module.exports = make();")]
    [InlineData("if (x) { module.exports = { a: 1 }; } else { module.exports = { b: 1 }; }")]
    public void What_is_not_known(string script) => Check(script, "...");

    [Fact]
    public void TypeScript() => Check(
        """
        "use strict";
        Object.defineProperty(exports, "__esModule", { value: true });
        exports.b = exports.a = void 0;
        exports.f = f;
        var other_1 = require("./other");
        function f(x) { return x + ''; }
        const a = 1;
        exports.a = a;
        exports.b = 'x';
        exports.default = f;
        """,
        "b: string", "a: number", "f(x!): string", "default(x!): string");

    [Fact]
    public void Babel() => Check(
        "exports.default = void 0; var _default = function (a) { }; exports.default = _default; module.exports = exports.default;",
        "default(a): undefined");

    [Fact]
    public void Esbuild() => Check(
        """
        var __defProp = Object.defineProperty;
        var __getOwnPropNames = Object.getOwnPropertyNames;
        var __export = (target, all) => { for (var name in all) __defProp(target, name, { get: all[name], enumerable: true }); };
        var __copyProps = (to, from, except, desc) => { return to; };
        var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
        var in_exports = {};
        __export(in_exports, { default: () => in_default, render: () => render });
        module.exports = __toCommonJS(in_exports);
        function render(s, options = {}) { return `${s}`; }
        var in_default = class { };
        // Annotate the CommonJS export names for ESM import in node:
        0 && (module.exports = { render });
        """,
        "class readonly default(): ?", "readonly render(s, options?): string");

    [Theory]
    [InlineData("(function (global, factory) { typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports) : typeof define === 'function' && define.amd ? define(['exports'], factory) : (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.foo = {})); })(this, (function (exports) { 'use strict'; function a(x) { } exports.a = a; }));")]
    [InlineData("(function (root, factory) { if (typeof define === 'function' && define.amd) { define([], factory); } else if (typeof module === 'object' && module.exports) { module.exports = factory(); } else { root.foo = factory(); } }(typeof self !== 'undefined' ? self : this, function () { return { a: function (x) { } }; }));")]
    [InlineData("(function webpackUniversalModuleDefinition(root, factory) { if (typeof exports === 'object' && typeof module === 'object') module.exports = factory(); else root.foo = factory(); })(this, function () { return (() => { var __webpack_exports__ = {}; __webpack_require__.d(__webpack_exports__, { a: () => a }); function a(x) { } return __webpack_exports__; })(); });")]
    [InlineData("(function (f) { if (typeof exports === 'object' && typeof module !== 'undefined') { module.exports = f() } else { window.foo = f() } })(function () { var define, module, exports; return (function () { function r(e, n, t) { return e; } return r })()({ 1: [function (require, module, exports) { exports.a = function (x) { } }, {}] }, {}, [1])(1) });")]
    public void Universal_wrappers(string script)
    {
        string text = ScriptApiText.OfScript(script);
        Assert.Contains("a(x): undefined", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_by_esbuild() => Check(
        "var __commonJS = (cb, mod) => function () { return mod || cb((mod = { exports: {} }).exports, mod), mod.exports; }; var require_x = __commonJS({ 'x.js'(exports, module) { exports.a = x => { }; module.exports.b = 1; } }); module.exports = require_x();",
        "a(x): undefined", "b: number");

    [Fact]
    public void Required_scripts_are_followed() => Assert.Equal(
        """
        a(x): undefined
        b: number
        f(p): undefined {extra: number}
        rest: ?
        c: boolean
        """,
        ScriptApiText.Print(ScriptApiText.Of(
            new ScriptText("/app/foo.js", "exports.a = require('./a').a; const { b } = require('./a.js'); exports.b = b; exports.f = require('./f'); exports.rest = require('fs'); __exportStar(require('./c'), exports);"),
            new ScriptText("/app/a.js", "exports.a = x => { }; exports.b = 1;"),
            new ScriptText("/app/f/index.js", "module.exports = function (p) { }; module.exports.extra = 1;"),
            new ScriptText("/app/c.js", "exports.c = true;"))));

    [Fact]
    public void A_script_that_is_another() => Assert.Equal(
        "default(p): undefined",
        ScriptApiText.Print(ScriptApiText.Of(new ScriptText("/app/foo.js", "module.exports = require('./f');"), new ScriptText("/app/f.js", "module.exports = function (p) { };"))));

    [Fact]
    public void Old_style_classes()
    {
        var api = ScriptApiText.Of(new ScriptText("/app/foo.js", "function Foo(x) { this.x = x; } Foo.prototype.get = function () { return 1; }; Foo.of = function () { return new Foo(1); }; module.exports = Foo;"));
        var foo = api.Exports.Find("default")!;
        Assert.Equal("default(x): undefined {of(): ?}", ScriptApiText.Print(foo));
        Assert.True(foo.Class!.IsCallable);
        Assert.Equal("{get(): number; x: ?; ...}", ScriptApiText.Print(api.Types.Single().Definition));
    }
}
