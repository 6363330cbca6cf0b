using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Tests.Script.Declarations;

/// <summary>Every form of export and declaration.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData("export declare function f(a: string): void; export function f(a: number, b?: string): string;", "f(a: string): undefined & (a: number, b?: string): string")]
    [InlineData("export declare const a = 1, b: string; export let c; export var d: number", "readonly a: 1\nreadonly b: string\nc: unknown\nd: number")]
    [InlineData("declare function f(): void; declare const hidden: 1; export { f, f as g };", "f(): undefined\ng(): undefined")]
    [InlineData("declare const x: string; export default x;", "readonly default: string")]
    [InlineData("export default function (a: string): void;", "default(a: string): undefined")]
    [InlineData("export default class { constructor(a: string); }", "class default(a: string): unknown")]
    [InlineData("export default \"text\";", "readonly default: 'text'")]
    [InlineData("declare function f(): void; export { f as default };", "default(): undefined")]
    [InlineData("export interface I { a: string } export type T = I; export declare namespace N { interface J {} }", "")]
    [InlineData("export {};", "")]
    [InlineData("export declare namespace N { const a: string; function f(): void; namespace M { let b: 1 } export {}; }", "")]
    [InlineData("export declare namespace N.M { const a: string; function f(): void; }", "N { M { readonly a: string; f(): undefined } }")]
    [InlineData("export declare enum E { A, B = 'b' }", "E { readonly A: 0; readonly B: 'b' }")]
    [InlineData("export declare function f(): void; export declare namespace f { const version: string }", "f(): undefined { readonly version: string }")]
    [InlineData("export declare class C { constructor(a: string); constructor(); static make(): C; static readonly v: string; x: number }", "class C(a: string): unknown & (): unknown { make(): C; readonly v: string }")]
    [InlineData("declare class B { constructor(a: string) } export declare class C extends B {}", "class C(a: string): unknown")]
    [InlineData("export declare abstract class C { private constructor(); }", "class C")]
    [InlineData("interface C { a: 1 } export declare const C: { new (a: string): C; (b: number): string; v: 1 };", "class C(a: string): C { v: 1 }")]
    [InlineData("interface C { a: 1 } interface CMaker { new (a: string): C } export declare var C: CMaker;", "class C(a: string): C")]
    [InlineData("export declare class C { constructor(a: string); static v: 1 } export declare function C(a: number): C; export declare namespace C { type T = 1 }", "class C(a: string): unknown { v: 1 }")]
    [InlineData("declare class C { constructor(a: string) } export declare const D: typeof C & ((...args: [] | [a: number]) => C);", "class D(a: string): unknown")]
    [InlineData("export async function f(): Promise<void>; export function* g(): Generator<string>;", "f(): Promise<undefined>\ng(): Generator<string>")]
    [InlineData("declare const a: string; export import b = a; export as namespace Foo;", "readonly b: string")]
    [InlineData("export type { T } from './t'; export type * from './t'; type T = 1;", "T: unknown")]
    public void Of_a_module(string text, string exports) => Assert.Equal(exports, Declared.Exports(text));

    [Theory]
    [InlineData("export = f; declare function f(a: string): void; declare namespace f { const version: string; interface Options {} }", "default(a: string): undefined { readonly version: string }\nreadonly version: string")]
    [InlineData("export = api; declare const api: { f(): void; g?: string };", "f(): undefined")]
    [InlineData("export = api; declare const api: Api; interface Api { f(): void; (a: string): Api }", "default(a: string): Api { f(): undefined }\nf(): undefined")]
    [InlineData("export = N; declare namespace N { function f(): void; }", "f(): undefined")]
    [InlineData("export = C; declare class C { constructor(a: string); static of(): C }", "class default(a: string): unknown { of(): C }\nof(): C")]
    [InlineData("export = missing;", "")]
    public void Of_a_CommonJs_module(string text, string exports) => Assert.Equal(exports, Declared.Exports(text));

    [Theory]
    [InlineData("declare function f(): void; declare var g: string; interface I {} declare namespace N { const a: 1 }", "f(): undefined\ng: string\nN { readonly a: 1 }")]
    [InlineData("declare module 'foo' { export function f(): void; const also: 1; }", "f(): undefined\nreadonly also: 1")]
    [InlineData("declare module 'foo' { function f(): void; export = f; }", "default(): undefined")]
    [InlineData("declare namespace Foo { function f(): void; } declare module 'foo/part' { export const a: 1; } declare module 'foo' { export = Foo; }", "f(): undefined")]
    [InlineData("declare function g(): void; declare module 'foo' { export const a: 1; } declare module 'bar' { export const b: 1; }", "g(): undefined")]
    public void Of_a_classic_script(string text, string exports) => Assert.Equal(exports, Declared.Exports(text));

    [Fact]
    public void Of_other_files()
    {
        ScriptApi api = Declared.Read(
            ("foo.d.ts", "export * from './a.js'; export * as ns from './b'; export { default as c, d as e } from './lib'; import X, { T } from './types.mjs'; import * as all from './b'; export declare function f(t: T, x: X, y: all.Deep, z: import('./b').Deep): void; export { all };"),
            ("a.d.ts", "export declare const a: string; export default a;"),
            ("b.d.ts", "export declare const b: string; export type Deep = string[];"),
            ("lib/index.d.ts", "declare const _default: 1; export default _default; export declare const d: 2;"),
            ("types.d.mts", "export type T = number; export default interface X { x: 1 }"));
        Assert.Equal(
            "ns { readonly b: string }\nreadonly c: 1\nreadonly e: 2\nf(t: number, x: X, y: string[], z: string[]): undefined\nall { readonly b: string }\nreadonly a: string",
            Declared.Exports(api));
        Assert.True(api.Exports.IsComplete);
    }

    [Fact]
    public void What_is_missing_is_unknown()
    {
        ScriptApi api = Declared.Read("import { T } from 'package'; export * from './missing'; export { x } from './missing'; export declare const y: T;");
        Assert.Equal("x: unknown\nreadonly y: unknown", Declared.Exports(api));
        Assert.False(api.Exports.IsComplete);
    }

    [Fact]
    public void References_and_augmentations()
    {
        ScriptApi api = Declared.Read(
            ("foo.d.ts", "/// <reference path=\"./more.d.ts\" />\nexport = _; declare const _: _.Static; declare namespace _ { interface Static { a: string } }"),
            ("more.d.ts", "import _ = require('./foo'); declare module './foo' { type List<T> = T[]; interface Static { chunk(list: List<string>): _.Chunk } interface Chunk { size: number } } declare global { interface Mine { b: 1 } }"));
        Assert.Equal("a: string\nchunk(list: string[]): _.Chunk", Declared.Exports(api));
    }

    [Fact]
    public void Documentation_is_kept()
    {
        ScriptApi api = Declared.Read(
            """
            /**
             * Renders a text.
             * Quickly.
             *
             * @param s - The text.
             * @returns The page.
             * @deprecated Use something else.
             */
            export declare function render(s: string): string;
            export interface I {
              /** Of a member. */
              a: string;
            }
            export declare const i: I;
            """);
        ScriptMember render = api.Exports.Find("render")!;
        Assert.Equal(new ScriptDocs("Renders a text.\nQuickly.", "The page.", "Use something else."), render.Docs);
        Assert.Equal("The text.", render.Signatures[0].Parameters[0].Docs);
        Assert.Equal((8, 24), (render.Place.Line, render.Place.Column));
        Assert.Equal("foo.d.ts:9", render.Place.ToString());
        Assert.Equal("Of a member.", Assert.IsType<ObjectType>(Assert.Single(api.Types).Definition).Members.Items[0].Docs.Summary);
    }
}
