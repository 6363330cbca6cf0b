using System.ComponentModel;

namespace V8Typed.Tests.Interop.Hosts;

/// <summary>The declarations as TypeScript's own compiler reads them.</summary>
public sealed class TypeScriptUseTests : IDisposable
{
    private static readonly string s_tsc = Repository.PathOf("samples/TypeScriptCompiler/node_modules/typescript/lib/tsc.js");

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [SkippableTheory]
    [InlineData("es2023")]
    [InlineData("es2023,dom")]
    public void A_script_is_checked_against_them(string lib)
    {
        Skip.IfNot(File.Exists(s_tsc), "samples/TypeScriptCompiler has no node_modules: build it first (it needs npm).");
        Write("order.d.ts", V8TypeScript.Of<Order>());
        Write("shelf.d.ts", V8TypeScript.Of<Shelf>());
        Write("registry.d.ts", V8TypeScript.Of<Registry>());
        Write("jobs.d.ts", V8TypeScript.Of<Jobs>());
        Write("ticks.d.ts", V8TypeScript.Of<Ticks>());
        Write("bag.d.ts", V8TypeScript.Of<Bag>());
        Write("use.ts", """
            declare const registry: Registry, order: Order, shelf: Shelf, jobs: Jobs, ticks: Ticks, bag: Bag, signal: AbortSignal;
            const plugin: IPlugin = {
              name: "a",
              level: 1,
              meta: { version: "1", describe: (other) => other.meta.version + other.name },
              price: async (sku, signal) => signal?.aborted ? 0 : sku.length,
              stop() { },
              0: order.lines[0],
            };
            registry.add(plugin);
            registry.add({ ...plugin, price: (sku: string) => sku.length });
            const found: IPlugin | null = registry.find("a");
            // @ts-expect-error
            registry.add({ ...plugin, name: 5 });
            // @ts-expect-error
            plugin.name = "b";
            const total: number = order.each((line) => line.quantity) + order.add("x", 1.5).price;
            for (const book of shelf) book.toUpperCase();
            async function run(): Promise<string> {
              for await (const n of ticks) n.toFixed();
              for await (const n of jobs.count(signal)) n.toFixed();
              order.canBeCanceled(signal);
              // @ts-expect-error
              jobs.wait("a", {});
              return jobs.wait("a", signal);
            }
            bag.apples = bag.size;
            """);

        var run = Node(s_tsc, "--noEmit", "--strict", "--target", "es2022", "--lib", lib, "use.ts",
            "order.d.ts", "shelf.d.ts", "registry.d.ts", "jobs.d.ts", "ticks.d.ts", "bag.d.ts");

        Assert.True(run.Output.Length == 0, run.Output);
        run.Succeeded();
    }

    private void Write(string file, string text) => File.WriteAllText(_temp.PathOf(file), text);

    private ChildResult Node(params string[] arguments)
    {
        try
        {
            return ChildProcess.Run("node", _temp.Root, arguments);
        }
        catch (Win32Exception)
        {
            Skip.If(true, "Node.js is not installed: it runs TypeScript's compiler.");
            throw;
        }
    }
}
