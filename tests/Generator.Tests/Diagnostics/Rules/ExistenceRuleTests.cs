using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;

namespace V8Typed.Generator.Tests.Diagnostics.Rules;

/// <summary>V8T101, V8T107, V8T108, V8T109: what a member stands for.</summary>
public sealed class ExistenceRuleTests
{
    [Theory]
    [InlineData("string Rendr(string s);", "export function render(s) { }", "V8T101: 'IFoo.Rendr' stands for 'rendr', which 'foo.js' does not have; did you mean 'render' (foo.js:1)?")]
    [InlineData("string RENDER(string s);", "export function Render(s) { }", "V8T101: 'IFoo.RENDER' stands for 'render', which 'foo.js' does not have; did you mean 'Render' (foo.js:1)?")]
    [InlineData("int Sum { get; }", "export const a = 1, total = 2;", "V8T101: 'IFoo.Sum' stands for 'sum', which 'foo.js' does not have; it has 'a', 'total'")]
    [InlineData("void A();", "export {};", "V8T101: 'IFoo.A' stands for 'a', which 'foo.js' does not have; it has nothing")]
    [InlineData("[JsName(\"util.pad\")] void Pad();", "export const util = { trim() { } };", "V8T101: 'IFoo.Pad' stands for 'pad', which 'util' (foo.js:1) does not have; it has 'trim'")]
    [InlineData("void Rendre();", "module.exports = { render() { } };", "V8T101: 'IFoo.Rendre' stands for 'rendre', which 'foo.js' does not have; did you mean 'render' (foo.js:1)?")]
    [InlineData("void Rendre();", "var foo = { render() { } };", "V8T101: 'IFoo.Rendre' stands for 'rendre', which 'foo' of 'foo.js' does not have; did you mean 'render' (foo.js:1)?")]
    [InlineData("void Rendre();", "function render() { }", "V8T101: 'IFoo.Rendre' stands for 'rendre', which 'foo.js' does not have; did you mean 'render' (foo.js:1)?")]
    [InlineData("void Default();", "export const a = 1;", "V8T101: 'IFoo.Default' stands for 'default', which 'foo.js' does not have; it has 'a'")]
    public void A_missing_export(string member, string script, string expected) => Assert.Equal(expected, RuleTest.Messages(member, script));

    [Theory]
    [InlineData("string Render(string s);", "export function render(s) { return g(s); }")]
    [InlineData("[JsName(\"a.b\")] void B();", "export const a = { b() { } };")]
    [InlineData("[JsName(\"a.b\")] void B();", "export const a = { ...other };")]
    [InlineData("[JsName(\"a.b\")] void B();", "export let a = make();")]
    [InlineData("void B();", "export * from './gone.js';")]
    [InlineData("void B();", "exports[name] = 1;")]
    [InlineData("void B();", "module.exports = make();")]
    [InlineData("void B();", "mixin(module.exports, { a: 1 });")]
    [InlineData("void B();", "const self = module.exports; self.b = () => 1;")]
    [InlineData("void B();", "const self = module.exports = { a: 1 }; self.b = () => 1;")]
    [InlineData("void B();", "var self = exports = module.exports = { a: 1 }; self.b = () => 1;")]
    [InlineData("[JsName(\"util.b\")] void B();", "exports.util = { a: 1 }; const u = exports.util; u.b = () => 1;")]
    [InlineData("[JsName(\"util.b\")] void B();", "const u = exports.util = { a: 1 }; u.b = () => 1;")]
    [InlineData("[JsName(\"util.b\")] void B();", "var foo = { util: { a: 1 } }; extend(foo.util, x);")]
    [InlineData("[JsName(\"util.b\")] void B();", "exports.util = { a: 1 }; exports.util.b = () => 1;")]
    [InlineData("void B();", "var foo = make();")]
    [InlineData("void B();", "function b() { }")]
    [InlineData("void B();", "var foo = { a() { } }; function b() { }")]
    [InlineData("void B();", "(function () { b = function () { }; })();")]
    [InlineData("void B();", "install(globalThis);")]
    [InlineData("void ToString(); int ParseInt(string s); void Default();", "module.exports = { a: 1, parseInt(s) { return 1; } };")]
    [InlineData("int ParseInt(string s);", "function other() { }")]
    [InlineData("void B();", "export function b( {")]
    [InlineData("void B();", "")]
    public void What_may_be_there_is_not_missed(string member, string script)
    {
        string messages = RuleTest.Messages(member, script);
        Assert.Equal(script.Length == 0 ? "V8T101: 'IFoo.B' stands for 'b', which 'foo.js' does not have; it has nothing" : "", messages);
    }

    [Fact]
    public void The_suggestion_is_there_for_a_code_fix()
    {
        Diagnostic only = Assert.Single(RuleTest.Run("void A(); [JsName(\"util.padStrat\")] void Pad();", "export function a() { }\nexport const util = {\n  padStart() { }\n};"));
        Assert.Equal("util.padStart", only.Properties[ModuleComparison.SuggestedName]);
        FileLinePositionSpan place = Assert.Single(only.AdditionalLocations).GetLineSpan();
        Assert.Equal(("/app/foo.js", 2, 2), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(DiagnosticSeverity.Warning, only.DefaultSeverity);
    }

    [Fact]
    public void The_global_of_the_attribute_is_searched() => Assert.Equal(
        "V8T101: 'IFoo.B' stands for 'b', which 'x.y' of 'foo.js' does not have; it has 'a'",
        RuleTest.Messages("void A(); void B();", "var x = { y: { a() { } } };", ", Global = \"x.y\""));

    [Theory]
    [InlineData("void Counter();", "export class Counter { }", "")]
    [InlineData("[JsName(\"Counter\")] void Count();", "export class Counter { }", "V8T107: 'IFoo.Count' calls 'Counter' (foo.js:1), which is a class, which can't be called without 'new'; mark the method [JsConstructor] and return a [JsObject] interface")]
    [InlineData("[JsName(\"Counter\")] int Count();", "function Counter() { return 1; } Counter.prototype.a = function () { }; module.exports = { Counter };", "")]
    [InlineData("[JsName(\"Counter\")] int Count();", "module.exports = { Counter: wrap(class { }) };", "")]
    public void A_class_that_is_called(string member, string script, string expected) =>
        Assert.Equal(expected, RuleTest.Messages(member, script).Replace("V8T101: 'IFoo.Counter' stands for 'counter', which 'foo.js' does not have; did you mean 'Counter' (foo.js:1)?", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("export const A = () => 1;", "V8T107: 'IFoo.Make' constructs 'A' (foo.js:1), which is a function that can't be called with 'new'; remove [JsConstructor]")]
    [InlineData("export const A = { async A() { } }.A; ", "V8T107: 'IFoo.Make' constructs 'A' (foo.js:1), which is a function that can't be called with 'new'; remove [JsConstructor]")]
    [InlineData("export function A() { }", "")]
    [InlineData("export const A = wrap(class { });", "")]
    [InlineData("export const A = wrap(class { }); function wrap(c) { const f = function (...a) { return Reflect.construct(c, a); }; f.prototype = c.prototype; return f; }", "")]
    public void A_function_with_new(string script, string expected) =>
        Assert.Equal(expected, RuleTest.Messages("[JsConstructor(\"A\")] IA Make(); [JsObject] partial interface IA { }", script));

    [Theory]
    [InlineData("string A { get; }", "export function a(x, y = 2) { }", "V8T108: 'IFoo.A' is a property, but 'a' (foo.js:1) is a function (x, y = 2); declare a method")]
    [InlineData("int A { get; }", "export class a { }", "V8T108: 'IFoo.A' is a property, but 'a' (foo.js:1) is a class; declare a method")]
    [InlineData("void A();", "export const a = 5;", "V8T108: 'IFoo.A' is a method, but 'a' (foo.js:1) is a value of the type number; declare a property")]
    [InlineData("void A();", "export const a = { b: 1 };", "V8T108: 'IFoo.A' is a method, but 'a' (foo.js:1) is an object; declare a property")]
    [InlineData("Func<int> A { get; }", "export function a() { return 1; }", "")]
    [InlineData("JsValue A { get; }", "export class a { }", "")]
    [InlineData("void A();", "export const a = make();", "")]
    [InlineData("string A { get; }", "export const a = make();", "")]
    [InlineData("void A();", "export const a = x || (() => 1);", "")]
    [InlineData("void A();", "/** @type {Function} */ export const a = make();", "")]
    public void Properties_and_methods(string member, string script, string expected) => Assert.Equal(expected, RuleTest.Messages(member, script));

    [Theory]
    [InlineData("int A { get; set; }", "export let a = 1;", "V8T109: 'IFoo.A' has a setter, but 'a' (foo.js:1) can only be read; remove the setter")]
    [InlineData("int A { get; set; }", "const a = 1;", "V8T109: 'IFoo.A' has a setter, but 'a' (foo.js:1) can only be read; remove the setter")]
    [InlineData("int A { get; set; }", "module.exports = { get a() { return 1; } };", "V8T109: 'IFoo.A' has a setter, but 'a' (foo.js:1) can only be read; remove the setter")]
    [InlineData("[JsName(\"o.a\")] int A { get; set; }", "export const o = Object.freeze({ a: 1 });", "V8T109: 'IFoo.A' has a setter, but 'o.a' (foo.js:1) can only be read; remove the setter")]
    [InlineData("int A { get; }", "export let a = 1;", "")]
    [InlineData("int A { get; set; }", "var a = 1;", "")]
    [InlineData("int A { get; set; }", "exports.a = 1;", "")]
    [InlineData("int A { get; set; }", "module.exports = { get a() { return 1; }, set a(x) { } };", "")]
    [InlineData("[JsName(\"o.a\")] int A { get; set; }", "export const o = { a: 1 };", "")]
    public void Read_only(string member, string script, string expected) => Assert.Equal(expected, RuleTest.Messages(member, script));
}
