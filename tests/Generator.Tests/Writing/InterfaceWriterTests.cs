using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Tests.Infrastructure;
using V8Typed.Generator.Tests.Script.Declarations;
using V8Typed.Generator.Writing;

namespace V8Typed.Generator.Tests.Writing;

/// <summary>What is written for each form of export; all of it compiles with the proxy that the generator writes for it.</summary>
public sealed class InterfaceWriterTests
{
    [Theory]
    [InlineData("f(a: string, b: number, c: boolean, d: bigint): void", "void F(string a, double b, bool c, System.Numerics.BigInteger d);")]
    [InlineData("f(a?: string, b?: number): string | null", "string? F(string? a = null, double? b = null);")]
    [InlineData("f(a: string | undefined, b: number | null): number | undefined", "double? F(string? a, double? b);")]
    [InlineData("f(...rest: string[]): string[][]", "string[][] F(params string[] rest);")]
    [InlineData("f(a: Uint8Array, b: number[]): Float64Array", "double[] F(byte[] a, System.Collections.Generic.IReadOnlyList<double> b);")]
    [InlineData("f(a: any, b: unknown): any", "System.Text.Json.Nodes.JsonNode? F(System.Text.Json.Nodes.JsonNode? a, System.Text.Json.Nodes.JsonNode? b);")]
    [InlineData("f(a: string | number, b: 'x' | 'y', c: 1 | 2): true | false", "bool F(System.Text.Json.Nodes.JsonNode a, string b, double c);")]
    [InlineData("f(a: Date | number | string, b: RegExp, c: string | RegExp): Date", "System.DateTimeOffset F(System.DateTimeOffset a, V8Typed.JsValue b, string c);")]
    [InlineData("f(a: Record<string, number>, b: Map<number, string>, c: Set<string>): object", "System.Text.Json.Nodes.JsonNode F(System.Collections.Generic.Dictionary<string, double> a, System.Collections.Generic.Dictionary<double, string> b, System.Collections.Generic.HashSet<string> c);")]
    [InlineData("f(a: [string, number], b: [number]): [a: string, b?: number]", "System.Text.Json.Nodes.JsonNode?[] F((string, double) a, System.Collections.Generic.IReadOnlyList<double> b);")]
    [InlineData("f(a: () => void, b: (x: string) => number, c?: (x?: string) => Promise<string>): void", "void F(System.Action a, System.Func<string, double> b, System.Func<string?, System.Threading.Tasks.Task<string>>? c = null);")]
    [InlineData("f(): (a: string, b?: number) => string", "System.Func<string, string> F();")]
    [InlineData("f(): Promise<string>", "System.Threading.Tasks.Task<string> FAsync();")]
    [InlineData("f(): Promise<void>", "System.Threading.Tasks.Task FAsync();")]
    [InlineData("f(): string | Promise<string | null>", "System.Threading.Tasks.Task<string?> FAsync();")]
    [InlineData("loadAsync(): Promise<string>", "[V8Typed.JsName(\"loadAsync\")]\nSystem.Threading.Tasks.Task<string> LoadAsync();")]
    [InlineData("f(class: string, $x: string, _: string, { a }: { a: string }): void", "void F(string @class, string x, string arg3, FArg4 arg4);\n\npublic sealed record FArg4\n{\npublic required string A { get; init; }\n}")]
    [InlineData("$f(): void", "[V8Typed.JsName(\"$f\")]\nvoid F();")]
    [InlineData("URL(): void", "[V8Typed.JsName(\"URL\")]\nvoid URL();")]
    [InlineData("f(a: Iterable<string>, b: ArrayLike<number>): Iterable<string>", "V8Typed.JsValue F(string[] a, System.Collections.Generic.IReadOnlyList<double> b);")]
    [InlineData("f(a: Iterable<{ valueOf(): number } | null>): { valueOf(): number }", "V8Typed.JsValue F(double?[] a);")]
    [InlineData("f(a: { on(): void; hidden: RegExp }, b: { hidden?: RegExp }): void", "void F(V8Typed.JsValue a, System.Text.Json.Nodes.JsonNode b);")]
    [InlineData("f<T extends string, U>(a: T, b: U[]): U | undefined", "System.Text.Json.Nodes.JsonNode? F(string a, System.Text.Json.Nodes.JsonNode?[] b);")]
    public void A_function(string declaration, string expected) => AssertWritten($"export function {declaration};", expected);

    [Theory]
    [InlineData("export const a: string; export let b: number; export const ok: true;", "string A { get; }\n\ndouble B { get; }\n\nbool Ok { get; }")]
    [InlineData("export = api; declare const api: { a: string; readonly b: string; get c(): number; set d(v: number); e?: number };", "string A { get; set; }\n\nstring B { get; }\n\ndouble C { get; }")]
    [InlineData("export default function (a: string): void;", "void Default(string a);")]
    [InlineData("declare function f(): void; export { f as a, f as A, f as 'a-b' };", "void A();\n\n[V8Typed.JsName(\"A\")]\nvoid A2();\n\n[V8Typed.JsName(\"a-b\")]\nvoid AB();")]
    [InlineData("export namespace tools { function f(): void; const v: string; namespace deeper { const x: 1 } }", "[V8Typed.JsName(\"tools.f\")]\nvoid ToolsF();\n\n[V8Typed.JsName(\"tools.v\")]\nstring ToolsV { get; }")]
    [InlineData("export function f(): void; declare const api: { f: typeof f }; export default api; export interface I {} export enum E { A }", "void F();\n\n[V8Typed.JsName(\"E.A\")]\ndouble EA { get; }")]
    [InlineData("export default api; declare const api: { f(): void; v: string };", "[V8Typed.JsName(\"default.f\")]\nvoid DefaultF();\n\n[V8Typed.JsName(\"default.v\")]\nstring DefaultV { get; set; }")]
    [InlineData("interface A { a: 1 } declare const A: { new (): A; (o?: string): A }; export = A;", "V8Typed.JsValue Default(string? o = null);")]
    [InlineData("interface Internals { _zod: { a: 1 } } export function f(a: Internals): void;", "void F(V8Typed.JsValue a);")]
    [InlineData("export interface L extends Array<string> { more: string } export function f(): L;", "V8Typed.JsValue F();")]
    [InlineData("declare class C { m(): void } export function make(a: C): C;", "V8Typed.JsValue Make(V8Typed.JsValue a);")]
    [InlineData("export class C { m(): void } export function make(a: C | null): C[];", "[V8Typed.JsConstructor(\"C\")]\nIC NewC();\n\nIC[] Make(IC? a);\n\n[V8Typed.JsObject]\npublic partial interface IC\n{\nvoid M();\n}")]
    [InlineData("export interface Foo { a: string } export const Foo: { new (): Foo };", "[V8Typed.JsConstructor(\"Foo\")]\nIFoo2 NewFoo();\n\n[V8Typed.JsObject]\npublic partial interface IFoo2\n{\nstring A { get; set; }\n}")]
    public void A_module(string declarations, string expected) => AssertWritten(declarations, expected);

    [Theory]
    [InlineData("export function f(a: string): void; export function f(a: number): void;", "void F(string a);")]
    [InlineData("export function f(a: string): string; export function f(a: string, b?: number, c?: number): string;", "string F(string a);\n\nstring F(string a, double? b, double? c = null);")]
    [InlineData("export function f(): string; export function f(...all: string[]): string;", "string F();\n\nstring F(params string[] all);")]
    [InlineData("export function f(a: string, o: { x: true }): Promise<string>; export function f(a: string, o?: { x?: boolean }): string;", "string F(string a, FO? o = null);\n\npublic sealed record FO\n{\npublic bool? X { get; init; }\n}")]
    public void Overloads(string declarations, string expected) => AssertWritten(declarations, expected);

    [Fact]
    public void Records_keep_names_and_comments_and_leave_out_what_can_not_cross() => AssertWritten(
        """
        /** Options. */
        export interface Options {
          /** How deep. */
          maxDepth?: number;
          "content-type": string;
          VERSION: string | null;
          on?: (name: string) => void;
          hidden: RegExp;
          child?: Options;
          children: Options[];
          equals?: boolean;
        }
        export function run(options: Options): Options;
        """,
        """
        Options Run(Options options);

        /// <summary>Options.</summary>
        public sealed record Options
        {
        /// <summary>How deep.</summary>
        public double? MaxDepth { get; init; }
        [V8Typed.JsName("content-type")]
        public required string ContentType { get; init; }
        [V8Typed.JsName("VERSION")]
        public string? VERSION { get; init; }
        public required V8Typed.JsValue Hidden { get; init; }
        public Options? Child { get; init; }
        public required Options[] Children { get; init; }
        [V8Typed.JsName("equals")]
        public bool? Equals2 { get; init; }
        }
        """);

    [Fact]
    public void A_class_is_an_object_interface_with_its_constructor_and_statics() => AssertWritten(
        """
        /** Counts. */
        export class Counter extends Base {
          /** @param start Where it begins. */
          constructor(start?: number, options?: { step: number });
          static total: number;
          static of(counters: Counter[]): Counter;
          static prototype: Counter;
          /** What it has reached. */
          get count(): number;
          get step(): number;
          set step(value: number);
          label?: string;
          readonly parent: Counter | null;
          set log(value: string);
          private hidden: string;
          _internal: string;
          increment(by?: number): this;
          later(n: number): Promise<number>;
          onChange?(): void;
          [Symbol.iterator](): Iterator<number>;
        }
        declare class Base { reset(): void; }
        """,
        """
        /// <summary>Counts.</summary>
        /// <param name="start">Where it begins.</param>
        [V8Typed.JsConstructor("Counter")]
        ICounter NewCounter(double? start = null, NewCounterOptions? options = null);

        [V8Typed.JsName("Counter.total")]
        double CounterTotal { get; set; }

        [V8Typed.JsName("Counter.of")]
        ICounter CounterOf(ICounter[] counters);

        /// <summary>Counts.</summary>
        [V8Typed.JsObject]
        public partial interface ICounter
        {
        /// <summary>What it has reached.</summary>
        double Count { get; }

        double Step { get; set; }

        string? Label { get; set; }

        ICounter? Parent { get; }

        ICounter Increment(double? by = null);

        System.Threading.Tasks.Task<double> LaterAsync(double n);

        void Reset();
        }

        public sealed record NewCounterOptions
        {
        public required double Step { get; init; }
        }
        """);

    [Fact]
    public void Classes_name_each_other_and_a_default_export_has_the_name_of_its_class() => AssertWritten(
        "export default class Tree { root: Node; } export class Node { tree: Tree; } export class IFoo {}",
        """
        [V8Typed.JsConstructor("default")]
        ITree NewTree();

        [V8Typed.JsConstructor("Node")]
        INode NewNode();

        [V8Typed.JsConstructor("IFoo")]
        IIFoo NewIFoo();

        [V8Typed.JsObject]
        public partial interface ITree
        {
        INode Root { get; set; }
        }

        [V8Typed.JsObject]
        public partial interface INode
        {
        ITree Tree { get; set; }
        }

        [V8Typed.JsObject]
        public partial interface IIFoo
        {
        }
        """);

    [Fact]
    public void Documentation_is_XML() => AssertWritten(
        "/** Is a < b & c?\n * Yes.\n * @param a - First <T>.\n * @deprecated */ export function f(a: string): void;",
        """
        /// <summary>
        /// Is a &lt; b &amp; c?
        /// Yes.
        /// </summary>
        /// <param name="a">First &lt;T&gt;.</param>
        /// <remarks>Deprecated.</remarks>
        void F(string a);
        """);

    [Fact]
    public void Nothing_but_what_is_missing()
    {
        ScriptApi api = Declared.Read("export function a(): void; export function b(): void;");
        Assert.Equal(["[V8Typed.JsName(\"b\")]\nvoid B2();\n"], InterfaceWriter.Write(api, OfferedMembers.Of(api, null), new HashSet<string> { "a" }, ["A", "B"], new WritingOptions(true)));
    }

    private static void AssertWritten(string declarations, string expected)
    {
        ScriptApi api = Declared.Read(declarations);
        IReadOnlyList<string> members = InterfaceWriter.Write(api, OfferedMembers.Of(api, null), new HashSet<string>(), ["IFoo"], new WritingOptions(Annotates: true));
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join("\n", members).TrimEnd());

        GeneratorRun run = GeneratorRun.Of(
            $"[JsModule(\"./foo.js\")] internal partial interface IFoo {{\n{string.Concat(members)}}}", new ScriptText("/app/foo.js", "export {}"));
        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
    }
}
