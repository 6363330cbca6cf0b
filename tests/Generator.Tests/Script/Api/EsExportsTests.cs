using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

public sealed class EsExportsTests
{
    [Theory]
    [InlineData("export function f(a, b = 2, ...c) { }", "readonly f(a, b? = 2, ...c): undefined")]
    [InlineData("export async function f() { return 'x'; }", "readonly f(): async Promise<string>")]
    [InlineData("export function* f() { }", "readonly f(): generator Generator<?>")]
    [InlineData("export async function* f() { }", "readonly f(): async generator AsyncGenerator<?>")]
    [InlineData("export const f = x => `${x}`;", "readonly f(x): string")]
    [InlineData("export const a = 1, b = 'x', c = true, d = 3n, e = null, f = [1];", "readonly a: number|readonly b: string|readonly c: boolean|readonly d: bigint|readonly e: null|readonly f: number[]")]
    [InlineData("export let a;", "readonly a: ?")]
    [InlineData("export let a = 1; a = 'x';", "readonly a: ?")]
    [InlineData("export const { a, b: { c }, ...d } = x;", "readonly a: ?|readonly c: ?|readonly d: ?")]
    [InlineData("function f(a) { return !a; } export { f, f as g, f as 'a b' };", "readonly f(a): boolean|readonly g(a): boolean|readonly a b(a): boolean")]
    [InlineData("export default function (a) { return -a; }", "readonly default(a): number | bigint")]
    [InlineData("export default class { }", "class readonly default(): ?")]
    [InlineData("const f = () => 1; export default f;", "readonly default(): number")]
    [InlineData("export default { a: 1, b() { return ''; } };", "readonly default: {a: number; b(): string}")]
    [InlineData("export {};", "")]
    [InlineData("export const o = Object.freeze({ a: 1 });", "readonly o: {readonly a: number}")]
    [InlineData("export const o = { a: 1, [k]: 2 };", "readonly o: {a: number; ...}")]
    [InlineData("const base = { a: 1 }; export const o = { ...base, b: 2 };", "readonly o: {b: number; a: number}")]
    [InlineData("export const o = { ...base, b: 2 };", "readonly o: {b: number; ...}")]
    [InlineData("export const o = { get a() { return 1; }, get b() { return ''; }, set b(x) { }, set c(x) { } };", "readonly o: {readonly a: number; b: string; writeonly c: ?}")]
    public void Own_exports(string script, string expected) => Assert.Equal(expected.Replace('|', '\n').Replace(" \n ", " | ", StringComparison.Ordinal), ScriptApiText.OfScript(script));

    [Fact]
    public void A_class_has_its_members()
    {
        string api = ScriptApiText.OfScript("""
            export class Counter {
                static #made = 0; static zero = 0; static of(n) { return new Counter(n); }
                #n; step = 1; constructor(n = 0) { this.#n = n; this.label = ''; }
                get value() { return this.#n; } get both() { return ''; } set both(x) { }
                async add(by) { this.#n += by; }
                [Symbol.iterator]() { }
            }
            """);
        Assert.Equal("class readonly Counter(n? = 0): undefined {zero: number; of(n): @Counter}", api);
        Assert.Equal(
            "step: number; readonly value: ?; both: string; add(by): async Promise<undefined>; label: ?",
            Instance("export class Counter { static #made = 0; #n; step = 1; constructor(n = 0) { this.#n = n; this.label = ''; } get value() { return this.#n; } get both() { return ''; } set both(x) { } async add(by) { this.#n += by; } [Symbol.iterator]() { } }"));
    }

    [Theory]
    [InlineData("class A { a() { return 1; } } export class B extends A { b() { } }", "b(): undefined; a(): number")]
    [InlineData("export class B extends Unknown { b() { } }", "b(): undefined; ...")]
    [InlineData("export class B { constructor() { Object.assign(this, x); } }", "...")]
    [InlineData("export class B { self() { return this; } [name]() { } }", "self(): ?; ...")]
    public void Members_of_an_instance(string script, string expected) => Assert.Equal(expected, Instance(script));

    [Fact]
    public void Re_exports_are_followed()
    {
        string api = ScriptApiText.Print(ScriptApiText.Of(
            new ScriptText("/app/foo.js", "import d, { a as x } from './a.js'; import * as ns from './a.js'; export { x, d, ns }; export { a } from './a.js'; export * as all from './b.js'; export * from './b.js'; export { gone } from './a.js'; export { z } from 'bare';"),
            new ScriptText("/app/a.js", "export function a(p) { } export default class Def { }"),
            new ScriptText("/app/b.js", "export * from './c.js'; export const own = 1; export default 2;"),
            new ScriptText("/app/c.js", "export const own = 'hidden', deep = 1;")));
        Assert.Equal(
            """
            readonly x(p): undefined
            class readonly d(): ?
            readonly ns: {readonly a(p): undefined; class readonly default(): ?}
            readonly a(p): undefined
            readonly all: {readonly own: number; readonly default: number; readonly deep: number}
            readonly gone: ?
            readonly z: ?
            readonly own: number
            readonly deep: number
            """,
            api);
    }

    [Fact]
    public void Circles_end()
    {
        string api = ScriptApiText.Print(ScriptApiText.Of(
            new ScriptText("/app/foo.js", "export * from './b.js'; export { loop } from './b.js'; export * as self from './foo.js'; export const a = 1;"),
            new ScriptText("/app/b.js", "export * from './foo.js'; export { loop } from './foo.js'; export const b = 1;")));
        Assert.Equal(["readonly a: number", "readonly b: number", "readonly loop: ?"], api.Split('\n').Where(line => !line.Contains("self", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_missing_script_adds_is_not_known() =>
        Assert.Equal("readonly a: number\n...", ScriptApiText.OfScript("export const a = 1; export * from './gone.js';"));

    [Fact]
    public void The_default_of_CommonJS_is_the_module() => Assert.Equal(
        "readonly f(a): undefined",
        ScriptApiText.Print(ScriptApiText.Of(new ScriptText("/app/foo.mjs", "import f from './c.cjs'; export { f };"), new ScriptText("/app/c.cjs", "module.exports = function (a) { };"))));

    private static string Instance(string script)
    {
        var api = ScriptApiText.Of(new ScriptText("/app/foo.js", script));
        var made = (V8Typed.Generator.Model.Scripts.ReferenceType)api.Exports.Items.Single(member => member.Class is not null).Class!.Instance;
        return ScriptApiText.Print(api.Find(made)!.Definition).Trim('{', '}');
    }
}
