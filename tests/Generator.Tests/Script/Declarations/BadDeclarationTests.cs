using System.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Tests.Script.Declarations;

/// <summary>Whatever the text, there is an answer, and what was readable is in it.</summary>
public sealed class BadDeclarationTests
{
    private const string Good = "export declare function after(a: string): void;";

    [Theory]
    [InlineData("@@@ ### \u0001\u0002 \\ ")]
    [InlineData("export declare function (;")]
    [InlineData("export declare const x: ;")]
    [InlineData("export declare const x: { a: ")]
    [InlineData("export type T = <<<< >>>> ;")]
    [InlineData("export interface I { ) ] > }")]
    [InlineData("export class { { { } } } ")]
    [InlineData("export { a as , b as }; import from; export * as from;")]
    [InlineData("export declare const x: (a: string => void;")]
    [InlineData("/* */ declare declare declare; export export;")]
    [InlineData("export declare const x: string | ; export type = ;")]
    [InlineData("export namespace {} namespace A. {} enum E { , = , a = }")]
    [InlineData("0x; 1__0; 'unterminated\n")]
    public void Garbage(string text)
    {
        ScriptApi api = Declared.Read(text + "\n}\n" + Good);
        Assert.NotNull(api.Exports);

        // A bracket that is never closed takes all that follows.
        if (!text.EndsWith("{ a: ", StringComparison.Ordinal) && !text.Contains("(a: string =>", StringComparison.Ordinal) && !text.Contains("(;", StringComparison.Ordinal))
        {
            Assert.NotNull(api.Exports.Find("after"));
        }
    }

    [Theory]
    [InlineData("\"abc")]
    [InlineData("/* never closed")]
    [InlineData("`${")]
    [InlineData("export declare const x: `a")]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    public void An_early_end(string text) => Assert.DoesNotContain(Declared.Read(text).Exports.Items, item => item.Name != "x");

    [Fact]
    public void Damaged_text_does_not_claim_to_be_complete()
    {
        Assert.True(Declared.Read(Good).Exports.IsComplete);
        Assert.False(Declared.Read(Good + " #").Exports.IsComplete);
    }

    // Each beginning and each piece of a file that has every form in it.
    [Fact]
    public void Cut_off_anywhere()
    {
        const string All = """
            import a, { type b as c } from "./x"; import * as d from './y'; import e = require("z"); export * from "./w";
            /** Docs. */ export declare function f<T extends keyof a = string>(this: d, { x }: { x?: T[] }, ...rest: [n: 1, m?: -2n, ...o: `t${T}`[]]): asserts x is c;
            export default class G<T> extends H.I<J<T>>[] implements K { constructor(private readonly a?: string); static async *m?(): Promise<void>; get [k](): unique symbol; [i: string]: any }
            export declare namespace N.M { const enum E { A = 1, B, "c" = 'd' } type T = A extends B ? { +readonly [P in keyof A]?: infer U } : typeof import("q").r<string>; } export = f; export as namespace Foo; declare module "m" { export {} } declare global { }
            """;
        for (int i = 0; i < All.Length; i++)
        {
            Declared.Read(All[..i]);
            Declared.Read(All[i..]);
        }

        Assert.NotEmpty(Declared.Read(All).Exports.Items);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("{ a: ", " }")]
    [InlineData("[", "]")]
    [InlineData("Array<", ">")]
    [InlineData("(a: ", ") => void")]
    [InlineData("", "[]")]
    [InlineData("A extends ", " ? B : C")]
    [InlineData("", " | string")]
    [InlineData("keyof ", "")]
    [InlineData("typeof a extends b ? c : ", "")]
    public void Nested_deeply(string before, string after)
    {
        var text = new StringBuilder("export declare const x: ");
        text.Insert(text.Length, before, 20_000).Append("string").Insert(text.Length, after, 20_000).Append(";\n").Append(Good);
        Assert.NotNull(Declared.Read(text.ToString()).Exports.Find("after"));
    }

    [Fact]
    public void Namespaces_nested_deeply()
    {
        var text = new StringBuilder().Insert(0, "export namespace N { ", 5_000).Append("export const a: 1;").Insert(0, "", 0);
        text.Append('}', 5_000).Append(Good);
        Assert.NotNull(Declared.Read(text.ToString()).Exports.Find("after"));
    }

    [Fact]
    public void Twenty_thousand_lines_and_ten_thousand_exports()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 10_000; i++)
        {
            text.Append($"/** Number {i}. */\nexport declare function f{i}(a: T{i}, b?: T{i + 1}): T{i + 2};\nexport interface T{i} extends T{i + 1} {{ p{i}: T{i + 1}[] }}\n".Replace($" extends T{i + 1}", i % 50 == 0 ? "" : $" extends T{i - 1}", StringComparison.Ordinal));
        }

        ScriptApi api = Declared.Read(text.ToString());
        Assert.Equal(10_000, api.Exports.Items.Count);
        Assert.Equal(10_000, api.Types.Count);
    }

    [Fact]
    public void Circles()
    {
        ScriptApi api = Declared.Read(
            ("foo.d.ts", "export * from './foo'; export * from './a'; export { x } from './a'; export { y as z } from './foo'; import { q as q2 } from './foo'; export { q2 as q }; export * as self from './foo'; export { ok } from './a';"),
            ("a.d.ts", "export * from './foo'; export { x } from './foo'; export declare const ok: typeof ok2; declare const ok2: typeof ok; interface A extends B {} interface B extends A {} export declare const ab: A & B; type P = Partial<P>; export declare const p: P; declare class C extends C {} export { C };"));
        Assert.NotNull(api.Exports.Find("ok"));
        Assert.NotNull(api.Exports.Find("ab"));
        Assert.NotNull(api.Exports.Find("C"));
    }

    [Fact]
    public void Types_that_grow_without_end()
    {
        var text = new StringBuilder("type T0<A> = { a: A; b: A };\n");
        for (int i = 1; i < 60; i++)
        {
            text.Append($"type T{i}<A> = T{i - 1}<[A, A] | T{i - 1}<A>>;\n");
        }

        Assert.NotNull(Declared.Read(text + "export declare const x: T59<string>;\n" + Good).Exports.Find("after"));
    }

    [Fact]
    public void A_web_of_files_that_export_each_other()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 40).Select(i => (
            i == 0 ? "foo.d.ts" : $"f{i}.d.ts",
            string.Concat(Enumerable.Range(1, 39).Select(j => $"export * from './f{j}';")) + $"export declare const v{i}: number; export {{ nowhere{i} }} from './f{(i + 1) % 40}';"))];
        Assert.Equal(80, Declared.Read(files).Exports.Items.Count);
    }

    [Fact]
    public void Tokens_cover_the_text_in_order()
    {
        DtsTokenList tokens = DtsTokenizer.Tokenize("type A = B<C<D>>= #x; é 'a\\nb' /** c */ `t${u}`");
        Assert.True(tokens.Tokens.Zip(tokens.Tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
        Assert.Equal(["type", "A", "=", "B", "<", "C", "<", "D", ">", ">", "=", "#x", ";", "é", "a\nb", "`", "t", "${", "u", "}", "", "`", ""], tokens.Tokens.Select(token => token.Text));
    }
}
