using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Declarations;

/// <summary>Every form of type that is read, and what it becomes.</summary>
public sealed class TypeTests
{
    [Theory]
    [InlineData("string", "string")]
    [InlineData("void", "undefined")]
    [InlineData("any", "unknown")]
    [InlineData("unknown", "unknown")]
    [InlineData("never", "never")]
    [InlineData("bigint | symbol", "bigint | symbol")]
    [InlineData("object", "{ ... }")]
    [InlineData("{}", "{  }")]
    [InlineData("'a' | \"b\" | 1 | -1.50 | 0x10 | 1_000 | 10n | true | null | undefined", "'a' | 'b' | 1 | -1.5 | 16 | 1000 | 10 | true | null | undefined")]
    [InlineData("| 'a'\n | 'b'", "'a' | 'b'")]
    [InlineData("`a${string}b${number}`", "string")]
    [InlineData("string[]", "string[]")]
    [InlineData("readonly string[][]", "string[][]")]
    [InlineData("(string | number)[]", "string | number[]")]
    [InlineData("Array<string>", "string[]")]
    [InlineData("ReadonlyArray<Array<number>>", "number[][]")]
    [InlineData("ArrayLike<string>", "ArrayLike<string>")]
    [InlineData("[string, number]", "[string, number]")]
    [InlineData("[a: string, b?: number]", "[string, ...]")]
    [InlineData("readonly [string, ...number[]]", "[string, ...]")]
    [InlineData("Promise<Promise<void>>", "Promise<Promise<undefined>>")]
    [InlineData("PromiseLike<string>", "Promise<string>")]
    [InlineData("Record<string, number>", "{ []: number }")]
    [InlineData("Record<'a' | 'b', number>", "{ a: number; b: number }")]
    [InlineData("{ [key: string]: boolean; a?: string }", "{ a?: string; []: boolean }")]
    [InlineData("{ readonly a: string, b: number; 'c-d': null\n e: true }", "{ readonly a: string; b: number; c-d: null; e: true }")]
    [InlineData("{ f(a: string): void; get g(): number; set s(v: string) }", "{ f(a: string): undefined; readonly g: number; writeonly s: string }")]
    [InlineData("{ get: string; set?: number; readonly: boolean; static(): void; new?: string }", "{ get: string; set?: number; readonly: boolean; static(): undefined; new?: string }")]
    [InlineData("{ [Symbol.iterator](): Iterator<string>; a: 1 }", "{ a: 1 }")]
    [InlineData("Map<string, Set<number>>", "Map<string, Set<number>>")]
    [InlineData("ReadonlyMap<string, number>", "Map<string, number>")]
    [InlineData("Uint8Array | ArrayBuffer | Date | RegExp | Error", "Uint8Array | ArrayBuffer | Date | RegExp | Error")]
    [InlineData("Iterable<string> | AsyncGenerator<number>", "Iterable<string> | AsyncGenerator<number>")]
    [InlineData("Function", "Function")]
    [InlineData("(a: string, b?: number, ...rest: boolean[]) => void", "((a: string, b?: number, ...rest: boolean): undefined)")]
    [InlineData("(this: Date, { a, b }: { a: string }, [c]: string[]) => x is string", "((: { a: string }, : string[]): boolean)")]
    [InlineData("<T extends string>(a: T) => T", "((a: string): string)")]
    [InlineData("<T>(a: T[]) => T", "((a: unknown[]): unknown)")]
    [InlineData("((a: string) => string) | null", "((a: string): string) | null")]
    [InlineData("(string)", "string")]
    [InlineData("asserts x is string", "undefined")]
    [InlineData("unique symbol", "symbol")]
    [InlineData("string & { brand: 'id' }", "string")]
    [InlineData("(string | number) & {}", "string | number")]
    [InlineData("{ a: 1 } & { b: 2 }", "{ a: 1; b: 2 }")]
    [InlineData("Partial<{ a: string; b: number }>", "{ a?: string; b?: number }")]
    [InlineData("Required<{ a?: string }>", "{ a: string }")]
    [InlineData("Pick<{ a: string; b: number }, 'a'>", "{ a: string }")]
    [InlineData("Omit<{ a: string; b: number }, 'a'>", "{ b: number }")]
    [InlineData("Readonly<string[]>", "string[]")]
    [InlineData("NonNullable<string | null | undefined>", "string")]
    [InlineData("Awaited<Promise<string>>", "string")]
    [InlineData("ReturnType<typeof f>", "unknown")]
    [InlineData("keyof Date", "unknown")]
    [InlineData("Foo['bar']", "unknown")]
    [InlineData("T extends string ? 1 : T extends (infer U extends number)[] ? U : never", "unknown")]
    [InlineData("{ [K in 'a' | 'b']: string }", "unknown")]
    [InlineData("{ -readonly [K in keyof Date]-?: Date[K] }", "unknown")]
    [InlineData("import('./other').Thing<string>", "unknown")]
    [InlineData("Nothing.At.All<string>", "unknown")]
    [InlineData("new (a: string) => Date", "unknown")]
    public void A_type(string type, string expected) => Assert.Equal(expected, ApiText.Of(Value($"export declare const x: {type};").Type));

    [Theory]
    [InlineData("(() => void) & { b: 2 }")]
    [InlineData("{ (): void; b: 2 }")]
    public void A_function_with_properties_is_a_function(string type) =>
        Assert.Equal("x(): undefined { b: 2 }", ApiText.Of(Value($"export declare const x: {type};")));

    // Behind the type stands a statement that must not be swallowed by it.
    [Theory]
    [InlineData("keyof Date")]
    [InlineData("A extends B ? C : D")]
    [InlineData("Foo<Bar<Baz<string>>>")]
    [InlineData("Foo<Bar<string>>[]")]
    [InlineData("{ a: { b: () => void } }")]
    [InlineData("(a: string) => (b: string) => void")]
    [InlineData("typeof import('x')")]
    [InlineData("abstract new (...args: any) => any")]
    [InlineData("[first: string, second?: number, ...rest: boolean[]]")]
    [InlineData("`${string}-${number}`")]
    public void What_follows_a_type_is_read(string type) =>
        Assert.Equal("after: string", ApiText.Of(Declared.Read($"export let x: {type}\nexport let after: string").Exports.Find("after")!));

    [Theory]
    [InlineData("type A = string | number;", "string | number")]
    [InlineData("type A = A[];", "unknown[]")]
    [InlineData("type A = B; type B = C; type C = A;", "unknown")]
    [InlineData("type A<T = string> = T | null; ", "unknown | null")]
    [InlineData("type Maybe<T> = T | null; type A = Maybe<string>;", "string | null")]
    [InlineData("type Fn<T, R = T> = (x: T) => R; type A = Fn<string, number>;", "((x: string): number)")]
    [InlineData("interface A { (x: string): number }", "((x: string): number)")]
    [InlineData("enum A { X, Y = 5, Z }", "0 | 5 | 6")]
    [InlineData("declare const enum A { X = 'x', Y = \"y\" }", "'x' | 'y'")]
    [InlineData("enum A { X = 1 << 2 }", "unknown")]
    [InlineData("enum E { X, Y } type A = E.Y;", "1")]
    [InlineData("declare namespace N { type T = string; namespace M { type U = T[] } } type A = N.M.U;", "string[]")]
    [InlineData("declare const v: { a: string }; type A = typeof v;", "{ a: string }")]
    [InlineData("declare function f(a: string): void; type A = typeof f;", "((a: string): undefined)")]
    public void A_name(string declarations, string expected) =>
        Assert.Equal(expected, ApiText.Of(Value(declarations + " export declare const x: A;").Type));

    [Fact]
    public void Interfaces_and_classes_are_named_and_may_contain_themselves()
    {
        ScriptApi api = Declared.Read(
            """
            interface Base<T> { value: T; same(): this }
            interface Node extends Base<string> { children: Node[]; parent?: Node }
            /** A thing. */
            declare class Thing extends Missing { private secret; #hidden: string; protected p(): void; name: string }
            type Options = { deep?: Options };
            export declare function f(node: Node, thing: Thing, options?: Options): void;
            """);
        Assert.Equal("f(node: Node, thing: Thing, options?: Options): undefined", Declared.Exports(api));
        Assert.Equal("{ children: Node[]; parent?: Node; value: string; same(): Base }", ApiText.Of(api.Find(new ReferenceType("Node", "/app/foo.d.ts"))!.Definition));
        ScriptTypeDeclaration thing = api.Find(new ReferenceType("Thing", "/app/foo.d.ts"))!;
        Assert.Equal("{ name: string; ... }", ApiText.Of(thing.Definition));
        Assert.True(thing.IsClass);
        Assert.Equal("A thing.", thing.Docs.Summary);
        Assert.Equal("{ deep?: Options }", ApiText.Of(api.Find(new ReferenceType("Options", "/app/foo.d.ts"))!.Definition));
    }

    private static ScriptMember Value(string text)
    {
        ScriptMember member = Declared.Read(text).Exports.Find("x")!;
        return member.Kind == ScriptMemberKind.Function && member.Members is null
            ? member with { Type = new FunctionType(member.Signatures) }
            : member;
    }
}
