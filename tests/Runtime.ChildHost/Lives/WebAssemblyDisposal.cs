namespace V8Typed.ChildHost.Lives;

/// <summary>
/// Contexts and VMs are disposed while WebAssembly compiles, which ended every process of the plain engine. Without background work, as it is by
/// default, V8 compiles when it is asked to.
/// </summary>
internal static class WebAssemblyDisposal
{
    // A module of many functions, so that compiling it takes its time.
    private const string Module = """
        const leb = n => { const bytes = []; do { bytes.push(n & 127 | (n > 127 ? 128 : 0)); n >>>= 7; } while (n); return bytes; };
        const section = (id, bytes) => [id, ...leb(bytes.length), ...bytes];
        const count = 3000;
        const code = [0, 0x41, 1, ...Array.from({ length: 300 }, () => [0x41, 1, 0x6a]).flat(), 0x0b];
        const bytes = [0, 97, 115, 109, 1, 0, 0, 0,
          ...section(1, [1, 0x60, 0, 1, 0x7f]),
          ...section(3, [...leb(count), ...Array(count).fill(0)])];
        const one = [...leb(code.length), ...code];
        const all = [...leb(count)];
        for (let i = 0; i < count; i++) for (const b of one) all.push(b);
        const head = [10, ...leb(all.length)];
        const module = new Uint8Array(bytes.length + head.length + all.length);
        module.set(bytes); module.set(head, bytes.length); module.set(all, bytes.length + head.length);
        globalThis.module = module;
        """;

    public static void Run()
    {
        using var platform = V8Platform.SetUp();
        var compiled = 0;
        for (var round = 0; round < 6; round++)
        {
            var vm = platform.CreateVm();
            var context = vm.CreateContext(new V8ContextOptions { AllowWebAssembly = true });
            context.RunScript("{" + Module + "}");
            if (round == 0)
            {
                Report.Line("valid", context.RunScript("WebAssembly.validate(module)"));
            }

            var task = context.RunScriptAsync<int>("WebAssembly.compile(module).then(() => 1)");
            if (round % 2 == 0)
            {
                context.Dispose();
            }

            vm.Dispose();
            compiled += Report.Try(() => task.GetAwaiter().GetResult()) is 1 or nameof(ObjectDisposedException) ? 1 : 0;
        }

        Report.Line("ended", compiled);
    }
}
