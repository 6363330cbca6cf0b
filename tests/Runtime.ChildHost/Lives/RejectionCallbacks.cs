namespace V8Typed.ChildHost.Lives;

/// <summary>Nothing leaves the engine's rejection callback, which would end the process: no interrupt, no refusal, no exception of a handler.</summary>
internal static class RejectionCallbacks
{
    public static void Run()
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(1) });
        using var context = vm.CreateContext();
        var told = 0;
        context.UnhandledRejection += (_, args) =>
        {
            args.Exception.ThrownValue.Dispose();
            told += args.Exception.ErrorMessage == "as ever" ? 1 : 0;
            throw new InvalidOperationException();
        };
        Report.Outcome("flood", () => context.RunScript("for (;;) Promise.reject(new Error('flood'));"));
        Report.Outcome("flood of handled ones", () => context.RunScript("for (;;) Promise.reject(1).catch(() => {});"));
        Report.Outcome("flood of jobs", () => context.RunScript("const f = () => Promise.reject(1).then(f, f); f(); 1"));
        Report.Outcome("endless getter", () => context.RunScript("Promise.reject(Object.defineProperty(new Error(), 'message', { get() { for (;;); } })); 1"));
        Report.Outcome("poisoned", () => context.RunScript("Promise.prototype.then = 5; WeakMap.prototype.set = 5; Promise.reject(1); 1"));
        Report.Outcome("as ever", () => context.RunScript("Promise.reject('as ever'); 1"));
        SpinWait.SpinUntil(() => told > 0, TimeSpan.FromSeconds(30));
        Report.Line("told of", told);

        // Disposed of in a handler, and with rejections that nobody has been told of.
        var other = vm.CreateContext();
        other.UnhandledRejection += (_, _) => other.Dispose();
        Report.Outcome("disposing handler", () => other.RunScript("Promise.reject(1); Promise.reject(2); 1"));
        Report.Line("alive", other.IsAlive);
        var third = vm.CreateContext(new V8ContextOptions { ConsoleSink = _ => vm.Dispose() });
        third.UnhandledRejection += (_, _) => { };
        Report.Outcome("disposed in a call", () => third.RunScript("console.log(1); Promise.reject(1); 1"));
        Report.Line("VM alive", vm.IsAlive);
    }
}
