using System.Text;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>Scripts and declarations as nobody would wish them: each is for every layer, from the model to the code fix.</summary>
internal static class BadInput
{
    private const int Deep = 100_000;

    // By name, so that each is a test of its own that can be started alone.
    private static readonly Dictionary<string, Case> s_cases = new Case[]
    {
        new("syntax error", "V8T005", ("foo.js", "export function a( {")),
        new("0 bytes", "", ("foo.js", "")),
        new("white space", "", ("foo.js", " \n\t\u2028")),
        new("one line of 200 KB", "", ("foo.js", "export const a=[" + Repeat("function(b){return b?1:{c:[2]}},", 200 << 10) + "];")),
        new("byte order mark", "", ("foo.js", (byte[])[0xEF, 0xBB, 0xBF, .. "export function a() { }"u8])),
        new("byte order mark alone", "", ("foo.js", (byte[])[0xEF, 0xBB, 0xBF])),
        new("hashbang", "", ("foo.js", "#!/usr/bin/env node\nexport function a() { }")),
        new("Latin-1", "V8T007", ("foo.js", (byte[])[.. "export const a = '"u8, 0xE9, .. "';"u8])),
        new("UTF-16", "V8T007", ("foo.js", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("export const a = 1;")])),
        new("random bytes", "V8T007", ("foo.js", Noise(50_000))),
        new("script in a circle of re-exports", "", ("foo.js", "export * from './b.js'; export { x } from './b.js'; export * as self from './foo.js';"), ("b.js", "export * from './foo.js'; export { x } from './foo.js';")),
        new("10,000 exports", "", ("foo.js", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"export function f{i}(a, b = {i}) {{ return a; }}\n")))),
        new("1,000 classes", "", ("foo.js", string.Concat(Enumerable.Range(0, 1_000).Select(i => $"export class C{i} {{ constructor(a) {{ this.a = a; }} m() {{ return new C{i}(1); }} }}\n")))),
        new("garbage in .d.ts", "", ("foo.js", "export function a() { }"), ("foo.d.ts", "@@@ ### \u0001 \\ export declare function (; export type T = <<< >>>; } } ) ]")),
        new("random bytes in .d.ts", "", ("foo.js", "export function a() { }"), ("foo.d.ts", Noise(50_000))),
        new("0 bytes of .d.ts", "", ("foo.js", "export function a() { }"), ("foo.d.ts", "")),
        new("20,000 lines of .d.ts", "", ("foo.js", "export {};"), ("foo.d.ts", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"export declare function f{i}(a: T{i}, b?: T{(i + 1) % 10_000}): T{(i + 2) % 10_000};\nexport interface T{i} {{ p: string; q: T{(i + 1) % 10_000}[] }}\n")))),
        new("20,000 members in .d.ts", "", ("foo.js", "export {};"), ("foo.d.ts", "export declare class C {\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  m{i}(a: string): this;\n")) + "}\nexport declare function make(): C;\n")),
        new(".d.ts in a circle of re-exports", "", ("foo.js", "export {};"), ("foo.d.ts", "export * from './b'; export { x } from './b'; export * as self from './foo';"), ("b.d.ts", "export * from './foo'; export { x } from './foo'; export declare function ok(): void;")),
        Nested("parentheses", "(", "1", ")"),
        Nested("arrays", "[", "", "]"),
        Nested("objects", "{a:", "1", "}"),
        Nested("calls", "f(", "", ")"),
        Nested("functions", "() => (", "1", ")"),
        Nested("templates", "`${", "1", "}`"),
        Nested("signs", "!", "1", ""),
        Nested("choices", "x ? ", "1", " : 2"),
        new("nested ifs", "V8T006", ("foo.js", string.Concat(Enumerable.Repeat("if (a) {", Deep)) + string.Concat(Enumerable.Repeat("}", Deep)))),
        new("nested blocks", "V8T006", ("foo.js", new string('{', Deep) + new string('}', Deep))),
        new("a long sum", "", ("foo.js", "export const a = 1" + string.Concat(Enumerable.Repeat(" + 1", Deep)) + ";")),
        new("a long chain", "", ("foo.js", "export const a = b" + string.Concat(Enumerable.Repeat(".c", Deep)) + ";")),
        new("nested types", "", ("foo.js", "export {};"), ("foo.d.ts", "export declare const a: " + new string('[', Deep) + "1" + new string(']', Deep) + ";")),
        new("nested namespaces", "", ("foo.js", "export {};"), ("foo.d.ts", string.Concat(Enumerable.Repeat("export namespace N {", Deep)) + new string('}', Deep))),
        new("nested JSDoc", "", ("foo.js", "/** @param {" + new string('(', Deep) + "string" + new string(')', Deep) + "} a */\nexport function f(a) { }")),
    }.ToDictionary(each => each.Name);

    public static TheoryData<string> Names => [.. s_cases.Keys];

    public static Case Get(string name) => s_cases[name];

    private static Case Nested(string name, string open, string inner, string close) => new(
        "nested " + name, "V8T006", ("foo.js", "export const a = " + string.Concat(Enumerable.Repeat(open, Deep)) + inner + string.Concat(Enumerable.Repeat(close, Deep)) + ";"));

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    // The same each time.
    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        for (uint i = 0, state = 1; i < length; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            noise[i] = (byte)(state >> 24);
        }

        return noise;
    }

    /// <summary>A case.</summary>
    /// <param name="Name">What is bad.</param>
    /// <param name="Reported">What the user is told by the generator; empty where there is nothing to tell.</param>
    /// <param name="Files">The script, called foo.js, and others.</param>
    public sealed record Case(string Name, string Reported, params (string Name, Content Content)[] Files)
    {
        public string Source => "[JsModule(\"./foo.js\", Kind = JsModuleKind.EsModule)] partial interface IFoo { double A(string b); }";
    }

    /// <summary>The bytes of a file.</summary>
    public readonly record struct Content(byte[] Bytes)
    {
        public static implicit operator Content(string text) => new(Encoding.UTF8.GetBytes(text));

        public static implicit operator Content(byte[] bytes) => new(bytes);
    }
}
