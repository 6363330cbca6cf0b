using Microsoft.ClearScript.V8;

namespace V8Typed.ChildHost.Lives;

/// <summary>What can be done with a platform once per process.</summary>
internal static class PlatformLife
{
    public static void Run()
    {
        var platform = V8Platform.SetUp();
        var vm = platform.CreateVm();
        var first = vm.CreateContext();
        var second = vm.CreateContext();
        var otherVm = platform.CreateVm();
        var third = otherVm.CreateContext();
        void Alive(string when) => Report.Line(
            when, $"{platform.IsAlive} {vm.IsAlive} {first.IsAlive} {second.IsAlive} {otherVm.IsAlive} {third.IsAlive}");

        Alive("at first");
        first.Dispose();
        Alive("context disposed");
        vm.Dispose();
        Alive("VM disposed");
        Report.Outcome("RunScript after its VM", () => second.RunScript("1"));
        Report.Outcome("CreateContext after its VM", () => vm.CreateContext());
        Report.Outcome("Statistics after its VM", () => vm.Statistics);
        platform.Dispose();
        Alive("platform disposed");
        Report.Outcome("RunScript after its platform", () => third.RunScript("1"));
        Report.Outcome("CreateContext after its platform", () => otherVm.CreateContext());
        Report.Message("CreateVm after its platform", () => platform.CreateVm());
        Report.Message("SetUp after tear-down", () => V8Platform.SetUp());
        Report.Outcome(
            "Dispose twice",
            () =>
            {
                third.Dispose();
                otherVm.Dispose();
                vm.Dispose();
                platform.Dispose();
            });
    }

    public static void DisposeInCallback()
    {
        var platform = V8Platform.SetUp();
        var context = platform.CreateVm().CreateContext(new V8ContextOptions
        {
            ConsoleSink = message =>
            {
                Report.Line("sink", message.Text);
                platform.Dispose();
                platform.Dispose();
            },
        });
        Report.Outcome("script", () => context.RunScript("console.log('in'); 'after ' + [1, 2].map(x => x * 2)"));
        Report.Line("alive", $"{platform.IsAlive} {context.IsAlive}");
        Report.Outcome("next", () => context.RunScript("1"));
    }

    public static void OtherSettings()
    {
        V8Settings.GlobalFlags = V8GlobalFlags.DisableJITCompilation;
        Report.Message("SetUp with other flags", () => V8Platform.SetUp());
        using var platform = V8Platform.SetUp(new V8PlatformOptions { EnableJitCompilation = false, EnableBackgroundWork = true });
        Report.Outcome("SetUp with the same", () => platform.CreateVm().CreateContext().RunScript("6 * 7"));
    }

    /// <summary>A script still runs when the process wants to end.</summary>
    public static void LeavesRunning()
    {
        using var started = new ManualResetEventSlim();
        var context = V8Platform.SetUp().CreateVm().CreateContext(new V8ContextOptions { ConsoleSink = _ => started.Set() });
        new Thread(() => context.RunScript("console.log(1); for (;;);")) { IsBackground = true }.Start();
        started.Wait();
        Report.Line("running", started.IsSet);
    }
}
