using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

public sealed class JsDocTests
{
    [Theory]
    [InlineData("string", "string")]
    [InlineData("String|Number", "string | number")]
    [InlineData("(string|null)", "string | null")]
    [InlineData("?string", "string | null")]
    [InlineData("string?", "string | null")]
    [InlineData("!Date", "Date")]
    [InlineData("*", "?")]
    [InlineData("?", "?")]
    [InlineData("any", "?")]
    [InlineData("string[]", "string[]")]
    [InlineData("string[][]", "string[][]")]
    [InlineData("Array<string>", "string[]")]
    [InlineData("Array.<string>", "string[]")]
    [InlineData("readonly string[]", "string[]")]
    [InlineData("[string, number]", "[string, number]")]
    [InlineData("[a: string, ...number[]]", "[string, ...]")]
    [InlineData("Promise<string>", "Promise<string>")]
    [InlineData("Map<string, number>", "Map<string, number>")]
    [InlineData("Object.<string, number>", "{...[]: number}")]
    [InlineData("Record<string, number[]>", "{...[]: number[]}")]
    [InlineData("{ a: string, b?: number; c }", "{a: string; b?: number; c: ?}")]
    [InlineData("{ [key: string]: number }", "{...[]: number}")]
    [InlineData("{a: {b: string}}", "{a: {b: string}}")]
    [InlineData("function(string, number=): boolean", "fn(!: string, ?: number): boolean")]
    [InlineData("function", "fn")]
    [InlineData("Function", "fn")]
    [InlineData("(a: string, b?: number, ...rest: string[]) => void", "fn(a!: string, b?: number, ...rest: string): undefined")]
    [InlineData("() => Promise<void>", "fn(): Promise<undefined>")]
    [InlineData("'a' | \"b\" | 3 | -1 | true", "'a' | 'b' | 3 | -1 | true")]
    [InlineData("x is string", "boolean")]
    [InlineData("Uint8Array", "Uint8Array")]
    [InlineData("Foo.Bar<string>", "?")]
    [InlineData("string & { a: number }", "?")]
    [InlineData("keyof Foo", "?")]
    [InlineData("import('x').Y", "?")]
    [InlineData("Foo['bar']", "?")]
    [InlineData("string, number", "?")]
    [InlineData("<<<>", "?")]
    [InlineData("", "?")]
    public void Types(string text, string expected) => Assert.Equal(expected, ScriptApiText.Print(Read(text).Type));

    [Fact]
    public void A_deep_type_is_not_known() =>
        Assert.Equal("?", ScriptApiText.Print(Read(new string('(', 100_000) + "string").Type));

    [Theory]
    [InlineData("@param {string} a @param {number} [b] @returns {boolean}", "a!: string, b?: number): boolean")]
    [InlineData("@param {string} a - the a. @param {number} [b=5] @return {Promise<string>}", "a!: string, b?: number = 5): Promise<string>")]
    [InlineData("@param {string=} a @param {?number} b", "a?: string, b: number | null): ?")]
    [InlineData("@param a @param b text", "a, b): ?")]
    [InlineData("@param {string} other", "a, b): ?")]
    [InlineData("@type {(x: string, y?: number) => void}", "x!: string, y?: number): undefined")]
    [InlineData("@param {Object} a @param {string} a.name @param {number} [a.size] @param {string} b", "a!: {name: string; size?: number}, b!: string): ?")]
    [InlineData("@template T @param {T} a @returns {T[]}", "a, b): ?[]")]
    [InlineData("@overload @param {string} a", "a, b): ?")]
    public void A_documented_function(string tags, string expected) => Assert.Equal(
        "readonly f(" + expected,
        ScriptApiText.OfScript($"/**\n * Text.\n{string.Concat(tags.Split(" @").Select((tag, i) => $" * {(i > 0 ? "@" : "")}{tag}\n"))} */\nexport function f(a, b) {{ return g(a, b); }}"));

    [Theory]
    [InlineData("/** @param {string} a */ export function f(a = 'x') { return 1; }", "readonly f(a?: string = 'x'): number")]
    [InlineData("/** @param {string} a */ export function f(a) { if (!a) return 1; return 2; }", "readonly f(a: string): number")]
    [InlineData("/** @param {...string} a */ export function f(...a) { return 1; }", "readonly f(...a: string): number")]
    [InlineData("/** @param {string[]} a */ export function f(...a) { return 1; }", "readonly f(...a: string): number")]
    [InlineData("/** @param {string} a\n @param {number} n */ export function f() { return arguments[0]; }", "readonly f(a: string, n: number, *): ?")]
    [InlineData("/** @param {{x: string}} p */ export function f({ x }) { return 1; }", "readonly f(p!: {x: string}): number")]
    [InlineData("/** @returns {string} */ export async function f() { }", "readonly f(): async Promise<string>")]
    [InlineData("/** @type {number} */ export let n;", "readonly n: number")]
    [InlineData("/** @type {string[]} */ export const n = make();", "readonly n: string[]")]
    [InlineData("export const o = { /** @returns {string} */ a() { return x; }, /** @type {number} */ b: y };", "readonly o: {a(): string; b: number}")]
    [InlineData("/** @returns {string} */\n\n\nexport default function f() { return x; }", "readonly default(): string")]
    [InlineData("/** @returns {string} */ const other = 1; export function f() { return x; }", "readonly f(): ?")]
    [InlineData("export function f(/** @type {string} */ a) { return 1; }", "readonly f(a: string): number")]
    [InlineData("/** @callback Cb\n @param {string} s */ /** @param {Cb} a */ export function f(a) { return 1; }", "readonly f(a!: @Cb): number")]
    public void In_context(string script, string expected) => Assert.Equal(expected, ScriptApiText.OfScript(script));

    [Fact]
    public void Named_types()
    {
        ScriptApi api = ScriptApiText.Of(new ScriptText("/app/foo.js", """
            /**
             * @typedef {Object} Options What it does.
             * @property {string} name The name.
             * @property {number} [size=3]
             * @property {Options[]} inner
             */
            /** @typedef {'a' | 'b'} Mode */
            /**
             * @callback Done
             * @param {Error|null} error
             * @param {string} [text]
             * @returns {void}
             */
            /**
             * Does it.
             *
             * In two lines.
             * @param {Options} options - How.
             * @param {Mode} mode
             * @param {Done} done
             * @param {Item} item
             * @returns {Promise<Item>} The item.
             * @deprecated Use another.
             */
            export function run(options, mode, done, item) { }
            class Item { }
            """));
        ScriptMember run = api.Exports.Find("run")!;
        Assert.Equal("readonly run(options!: @Options, mode!: @Mode, done!: @Done, item!: @Item): Promise<@Item>", ScriptApiText.Print(run));
        Assert.Equal(new ScriptDocs("Does it.\n\nIn two lines.", "The item.", "Use another."), run.Docs);
        Assert.Equal("How.", run.Signatures[0].Parameters[0].Docs);
        Assert.Equal("/app/foo.js", run.Place.Path);
        Assert.Equal((24, 16), (run.Place.Line, run.Place.Column));
        Assert.Equal("{name: string; size?: number; inner: @Options[]}", ScriptApiText.Print(api.Types.Single(type => type.Name == "Options").Definition));
        Assert.Equal("'a' | 'b'", ScriptApiText.Print(api.Types.Single(type => type.Name == "Mode").Definition));
        Assert.Equal("fn(error: Error | null, text?: string): undefined", ScriptApiText.Print(api.Types.Single(type => type.Name == "Done").Definition));
    }

    private static JsDocType Read(string text) =>
        JsDocTypeReader.Read(text, _ => ScriptType.Unknown, new ScriptPlace("/app/foo.js", 0, 0, 0, 0, 0, 0));
}
