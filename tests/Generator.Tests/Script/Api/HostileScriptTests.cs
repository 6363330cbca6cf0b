using System.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

/// <summary>Whatever a script contains, it is read, and not for ever.</summary>
public sealed class HostileScriptTests
{
    private const string Everything = """
        #!/usr/bin/env node
        /** @typedef {{a: string, b?: (x: number) => void}} T @property {string} c */
        import d, { e as f } from './foo.js'; import * as g from "./foo.js"; export * from './foo.js'; export * as h from './foo.js';
        /** @param {T} a @param {...string} [b=5] @returns {Promise<T[]>} */
        export default async function* i({ a, b: [c = 1, ...d] }, ...rest) { for await (const x of y) yield* x; try { return a?.b?.[c](); } catch ({ e }) { } }
        export class J extends (class { static #p = 1; static { this.q = 2; } }) { #r; get s() { return this.#r; } set s(v) { [this.#r] = [v]; } static async *[k]() { super.l(); } }
        export const { m, ...n } = Object.assign(o, { p() { }, get q() { return `${r}`; }, [s]: 1, __proto__: t, ...u }), v = w ?? x || y;
        var module, exports = module.exports = { a: require('./foo.js'), ...require('b') }; exports.a = exports['b'] = void 0; Object.defineProperty(exports, 'c', { get() { return exports; } });
        z: for (var k in this) { switch (k) { case arguments[0]: break z; default: delete this[k], new.target; } } label: while (1) continue label;
        (function (root, factory) { typeof exports === 'object' ? factory(exports) : root.x = factory(); }).call(this, function (exports) { exports.y = function () { this.z = 1; }; return exports; });
        """;

    [Fact]
    public void A_script_cut_anywhere_is_survived()
    {
        for (int length = 0; length <= Everything.Length; length++)
        {
            foreach (string extension in (string[])[".js", ".mjs", ".cjs"])
            {
                _ = ScriptApiText.OfScript(Everything[..length], "foo" + extension);
            }
        }
    }

    [Fact]
    public void Lines_of_a_script_in_any_selection_are_survived()
    {
        string[] lines = Everything.Split('\n');
        for (int mask = 0; mask < 1 << lines.Length; mask += 3)
        {
            string script = string.Join('\n', lines.Where((_, i) => (mask >> i & 1) == 1));
            _ = ScriptApiText.OfScript(script, mask % 2 == 0 ? "foo.js" : "foo.cjs");
        }
    }

    public static TheoryData<string, string> Large => new()
    {
        { "exports", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"/** @returns {{string}} */ export function f{i}(a, b = {i}) {{ return g(a); }}\n")) },
        { "properties", "const o = {}; module.exports = o;" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"o.f{i} = function (a) {{ return a.b; }};")) },
        { "globals", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"var v{i} = {{ a: {i} }};")) },
        { "calls of calls", "module.exports = a" + string.Concat(Enumerable.Repeat("()", 20_000)) + ";" },
        { "members of members", "module.exports = a" + string.Concat(Enumerable.Repeat(".b", 50_000)) + "; a" + string.Concat(Enumerable.Repeat(".b", 50_000)) + " = 1;" },
        { "sums", "export const a = 1" + string.Concat(Enumerable.Repeat(" + 1", 50_000)) + ";" },
        { "choices", "export const a = " + string.Concat(Enumerable.Repeat("x ? 1 : ", 5_000)) + "2;" },
        { "names of names", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"const v{i + 1} = v{i};")) + "export { v10000 };" },
        { "doubling", string.Concat(Enumerable.Range(0, 60).Select(i => $"const v{i + 1} = [v{i}, v{i}, {{ a: v{i}, b: v{i} }}];")) + "export { v60 };" },
        { "doubling functions", string.Concat(Enumerable.Range(0, 60).Select(i => $"function f{i + 1}() {{ return x ? f{i}() : {{ a: f{i}(), b: f{i} }}; }}")) + "export { f60 };" },
        { "nested functions", "export const f = " + string.Concat(Enumerable.Repeat("() => ", 2_000)) + "1;" },
        { "a comment without end", "/** @param {" + new string('{', 100_000) + " */ export function f(a) { }" },
        { "many comments", string.Concat(Enumerable.Repeat("/** @typedef {A} A */\n/** @typedef {B[]} C */\n", 5_000)) + "/** @type {A} */ export let a;" },
        { "else if", "export function f(a) { " + string.Concat(Enumerable.Repeat("if (a) { return 1; } else ", 3_000)) + "{ } }" },
    };

    [Theory]
    [MemberData(nameof(Large))]
    public void Large_ones_come_to_an_end(string name, string script)
    {
        // What is not linear would take hours.
        ScriptApi api = ScriptApiText.Of(new ScriptText("/app/foo.js", script));
        Assert.True(api.Exports.Items.Count > 0 || !api.Exports.IsComplete, name);
    }

    [Fact]
    public void Stars_that_meet_again_do_not_double()
    {
        // Each of forty scripts re-exports two of the next layer, in all ways there are.
        IEnumerable<ScriptText> scripts = Enumerable.Range(0, 40).SelectMany(layer => "ab".Select(side => new ScriptText(
            $"/app/{side}{layer}.js",
            layer == 39
                ? $"export const end{side} = 1;"
                : $"export * from './a{layer + 1}.js'; export * from './b{layer + 1}.js'; export * as a from './a{layer + 1}.js'; import * as b from './b{layer + 1}.js'; export {{ b }}; export {{ gone{side} }} from './a{layer + 1}.js';")));
        ScriptApi api = ScriptApiText.Of([.. scripts]);
        Assert.NotNull(api.Exports.Find("gonea"));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_script() => Assert.Equal(
        "readonly a: number", ScriptApiText.Print(ScriptApiText.Of(new ScriptText("/app/foo.js", [.. Encoding.UTF8.Preamble, .. "export const a = 1;"u8]))));

    [Fact]
    public void An_unreadable_script_is_not_known()
    {
        Assert.Equal("...", ScriptApiText.OfScript("export const a = ;"));
        Assert.Equal("...", ScriptApiText.Print(ScriptApiText.Of(new ScriptText("/app/foo.js", Encoding.Latin1.GetBytes("export const á = 1;")))));
        Assert.Equal("", ScriptApiText.OfScript(""));
    }
}
