using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Declarations;

/// <summary>TypeScript sources: the types are read, and the code is passed over.</summary>
public sealed class SourceTests
{
    private static void Check(string source, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), Declared.Exports(Read(("/app/entry.tsx", source))));

    [Fact]
    public void Functions_and_their_bodies() => Check(
        """
        import { helper } from "./helper";
        function hidden(a: string): number { return 1; }
        export function f(a: string, b = 1, { c }: Options = {}): number
        {
          if (a < b) { return a > "}" ? 1 : /[}"]/.test(a) ? 2 : 3; }
          export_of(`${b ? `}` : "{"}`);
        }
        export async function* g<T extends string>(items: T[]): AsyncGenerator<T> { yield* items; }
        export default function () { return helper(); }
        """,
        "f(a: string, b?: unknown, ?: unknown): number", "g(items: string[]): AsyncGenerator<string>", "default(): unknown");

    [Fact]
    public void JSX_is_text()
    {
        Check(
            """
            import * as React from "react";
            export interface Props { name: string; items?: { id: number }[] }
            export function Page({ name, items }: Props) {
              return (
                <main title='it"s' {...{ a: "}" }} render={() => <b>"{name}"</b>}>
                  <>Don't {name} isn't {items!.map((i) => <Row<Item> key={i.id} {...i}>it's {"}"} </Row>)}</>
                  <br/> {/* it's } */} &nbsp; {name < "a" ? <i/> : <u>that's</u>}
                </main>
              );
            }
            export const Other = (props: Props): string => <p>Who's {props.name}?</p>;
            export const last = "1.0";
            """,
            "Page(: Props): unknown", "Other(props: Props): string", "readonly last: '1.0'");
    }

    [Theory]
    [InlineData("export const a = 1;", "readonly a: 1")]
    [InlineData("export const a = -1.5\nexport const b = 'x' as const", "readonly a: -1.5|readonly b: 'x'")]
    [InlineData("export const a = 1 + x, b = true;", "readonly a: unknown|readonly b: true")]
    [InlineData("export let a = 1;", "a: unknown")]
    [InlineData("export const a: number = f(<string>x, new Map<string, number>()), b = 2;", "readonly a: number|readonly b: 2")]
    [InlineData("export const a = x\n  .map(y => y)\n  ? f : g(1)\nexport const b = 2", "readonly a: unknown|readonly b: 2")]
    [InlineData("export const a = async (x: string): Promise<void> => { await x; }", "a(x: string): Promise<undefined>")]
    [InlineData("export const a = x => x;\nexport const b = function named(y: number): string { return ''; };", "a(x: unknown): unknown|b(y: number): string")]
    [InlineData("export const a = <T,>(x: T): T => x;", "a(x: unknown): unknown")]
    [InlineData("export const a = (1 as number) + 2;", "readonly a: unknown")]
    [InlineData("export const a = { b: 1, c(): void { } } satisfies X;\nexport const d = 4;", "readonly a: unknown|readonly d: 4")]
    public void Variables(string source, string expected) => Check(source, expected.Split('|'));

    [Theory]
    [InlineData("export default 'x';", "readonly default: 'x'")]
    [InlineData("export default (x: string): number => 1;", "default(x: string): number")]
    [InlineData("export default memo(Page); export function Page(): string { return ''; }", "readonly default: unknown|Page(): string")]
    [InlineData("function Page(): string { return ''; }\nexport default Page", "default(): string")]
    [InlineData("export default { a: 1, b: f };\nexport const c = 1;", "readonly default: unknown|readonly c: 1")]
    public void Default_exports(string source, string expected) => Check(source, expected.Split('|'));

    [Fact]
    public void Of_overloads_the_implementation_is_not_seen() => Check(
        "export function f(a: string): string;\nexport function f(a: number): number;\nexport function f(a: any): any { return a; }\nexport function g(a: any): any { }",
        "f(a: string): string & (a: number): number", "g(a: unknown): unknown");

    [Fact]
    public void Classes()
    {
        ScriptApi api = Read(("/app/entry.ts", """
            @Component({ selector: "x" })
            export class Counter<T> extends Base implements Other {
              static #count = 0;
              static { Counter.#count = 1; }
              @Input() name: string = f(a, b);
              private hidden = { a: 1 };
              total = a ? b : c(1);
              readonly kind = "counter"
              items = new Map<string, number>()
              constructor(public readonly start: number, private store: Store, other?: string) { super(); }
              get value(): number { return 1; }
              add(n: string): void;
              add(n: number): void;
              add(n: any): void { this.total += n; }
              handler = (e: string): boolean => { return true; };
            }
            """));
        Assert.Equal(
            "{ name: string; total: unknown; readonly kind: 'counter'; items: unknown; readonly start: number; readonly value: number; add(n: string): undefined & (n: number): undefined; handler(e: string): boolean; ... }",
            ApiText.Of(Assert.Single(api.Types).Definition));
    }

    [Fact]
    public void Types_of_other_sources_are_found()
    {
        ScriptApi api = Read(
            ("/app/entry.tsx", "import { type Props } from './props'; import type Item from './lib/item.js'; export function f(p: Props, i: Item): void { <p>it's</p>; }"),
            ("/app/props.ts", "export type Props = { a: string };"),
            ("/app/lib/item.tsx", "export default interface Item { b: number }"));
        Assert.Equal("f(p: Props, i: Item): undefined", Declared.Exports(api));
        Assert.Equal(["{ a: string }", "{ b: number }"], api.Types.Select(type => ApiText.Of(type.Definition)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("export function f(): string { return <p>")]
    [InlineData("export function f(): string { return <p>{")]
    [InlineData("export function f(): string { return <p a='")]
    [InlineData("export function f(): string { return <p a={`${")]
    [InlineData("export function f(): string { return <p></")]
    [InlineData("export const f = (): string => <")]
    public void Damage_does_no_harm(string source) => Assert.Equal("f", Assert.Single(Read(("/app/entry.tsx", source)).Exports.Items).Name);

    [Fact]
    public void What_nests_deeply_is_passed_over()
    {
        string source = "export const a = " + string.Concat(Enumerable.Repeat("<p>{", 5000)) + string.Concat(Enumerable.Repeat("}</p>", 5000)) + "; export const b = 1;";
        Assert.Contains(Read(("/app/entry.tsx", source)).Exports.Items, item => item.Name == "a");
    }

    private static ScriptApi Read(params (string Path, string Text)[] files) =>
        DeclarationIndex.From(files.Select(file => new ScriptText(file.Path, file.Text, "")), new ScriptOptions()).ApiOf(files[0].Path)!;
}
