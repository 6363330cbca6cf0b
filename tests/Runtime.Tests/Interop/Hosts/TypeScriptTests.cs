namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Declarations for the authors of scripts.</summary>
public sealed class TypeScriptTests
{
    [Fact]
    public void A_type_comes_with_all_that_its_members_name() => Assert.Equal(
        """
        /** An order. */
        interface Order {
          readonly id: string;
          /** What it costs. */
          readonly total: number;
          discount: number;
          customer: Customer | null;
          readonly lines: Line[];
          note: string | null;
          callback: ((arg: number) => number) | null;
          readonly count: number;
          secret: number;
          /** Adds a line. */
          add(sku: string, price: number, quantity?: number): Line;
          remove(line: Line): void;
          sum(...numbers: number[]): number;
          say(): string;
          say(word: string): string;
          say(word: string, times: number): string;
          price(sku: string): Promise<number>;
          done(): Promise<string>;
          failLater(): Promise<void>;
          fail(): void;
          each(visit: (arg: Line) => number): number;
          canBeCanceled(signal?: AbortSignal): boolean;
          renamed(): number;
          summarize(summary: Summary): Summary;
          toString(): string;
        }

        interface AbortSignal {
          readonly aborted: boolean;
        }

        interface Summary {
          name: string;
          total: number;
          at?: Date | null;
        }

        interface Customer {
          name: string;
        }

        interface Line {
          sku: string;
          price: number;
          quantity: number;
        }

        """.ReplaceLineEndings("\n"),
        V8TypeScript.Of<Order>());

    [Fact]
    public void Inherited_members_indexers_and_iterators()
    {
        Assert.Equal("interface Member {\n  name: string;\n  points: number;\n}\n", V8TypeScript.Of<Member>());
        Assert.Equal(
            "interface Shelf {\n  readonly count: number;\n  [index: number]: string;\n  [Symbol.iterator](): IterableIterator<string>;\n}\n",
            V8TypeScript.Of<Shelf>());
        Assert.Equal("interface Bag {\n  [name: string]: any;\n  readonly [index: number]: string;\n  readonly size: number;\n}\n", V8TypeScript.Of<Bag>());
    }

    [Fact]
    public void Two_types_of_one_name_get_two_names() => Assert.Equal(
        "interface Twin {\n  readonly other: Twin2;\n}\n\ninterface Twin2 {\n  readonly n: number;\n}\n",
        V8TypeScript.Of<One.Twin>());
}
