namespace V8Typed.ChildHost.Lives;

/// <summary>
/// Script that the engine runs on threads of its own, under its own lock only, and that calls back into .NET, which calls back into the VM.
/// </summary>
internal static class EngineTasks
{
    private static readonly Dictionary<string, string> s_scripts = new()
    {
        ["waitAsync"] = """
            const cell = new Int32Array(new SharedArrayBuffer(4));
            Atomics.waitAsync(cell, 0, 0, 20).value.then(v => console.log('task ' + v));
            """,
        ["finalizer"] = """
            var registry = new FinalizationRegistry(v => console.log('task ' + v));
            for (let i = 0; i < 100; i++) registry.register({}, i);
            """,
    };

    public static void Run(string kind)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        var thread = Environment.CurrentManagedThreadId;
        V8Context? context = null;
        IThrower? proxy = null;
        object? script = null;
        object? typed = null;
        using var called = new ManualResetEventSlim();
        context = vm.CreateContext(new V8ContextOptions
        {
            ConsoleSink = _ =>
            {
                if (called.IsSet)
                {
                    return;
                }

                Report.Line("on the caller's thread", Environment.CurrentManagedThreadId == thread);
                script = Report.Try(() => context!.RunScript("1 + 1"));
                typed = Report.Try(() => proxy!.Number("2"));
                called.Set();
            },
        });
        proxy = context.Get<IThrower>();
        context.RunScript(s_scripts[kind]);
        vm.CollectGarbage();
        for (var i = 0; i < 10 && !called.Wait(2000); i++)
        {
            // The engine may wait for the next call.
            proxy.Number("1");
            vm.CollectGarbage();
        }

        Report.Line("called", called.IsSet);
        Report.Line("RunScript in it", script);
        Report.Line("typed call in it", typed);
        Report.Line("after", context.RunScript("6 * 7") + " " + proxy.Number("43"));
    }
}
