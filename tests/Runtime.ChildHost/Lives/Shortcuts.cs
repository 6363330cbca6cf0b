namespace V8Typed.ChildHost.Lives;

/// <summary>The shortcuts, which are there once per process.</summary>
internal static class Shortcuts
{
    public static void Run()
    {
        Report.Message("GetContext before", () => V8Shortcuts.GetContext());
        V8Shortcuts.SetUp();
        Report.Message("SetUp twice", () => { V8Shortcuts.SetUp(); return "ok"; });
        Report.Message("SetUp of the platform too", () => V8Platform.SetUp());
        var context = V8Shortcuts.GetContext();
        context.RunScript("var n = 0;");
        Parallel.For(0, 200, _ => V8Shortcuts.GetContext().RunScript("n++;"));
        Report.Line("from many threads", context.RunScript("n"));
        Report.Line("same", ReferenceEquals(context, V8Shortcuts.GetContext()));
    }

    public static void Race()
    {
        const int Threads = 16;
        using var barrier = new Barrier(Threads);
        var done = 0;
        var refused = 0;
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            barrier.SignalAndWait();
            try
            {
                V8Shortcuts.SetUp();
                Interlocked.Increment(ref done);
            }
            catch (InvalidOperationException)
            {
                Interlocked.Increment(ref refused);
            }

            V8Shortcuts.GetContext().RunScript("1");
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Report.Line("set up, refused", $"{done}, {refused}");
    }

    public static void OnExisting()
    {
        using var platform = V8Platform.SetUp();
        V8Shortcuts.SetUp();
        var context = V8Shortcuts.GetContext();
        Report.Outcome("works", () => context.RunScript("6 * 7"));
        platform.Dispose();
        Report.Line("alive", context.IsAlive);
        Report.Outcome("after the platform", () => context.RunScript("1"));
        Report.Outcome("GetContext after it", () => V8Shortcuts.GetContext());
    }

    public static void AfterTearDown()
    {
        V8Platform.SetUp().Dispose();
        Report.Message("SetUp", () => { V8Shortcuts.SetUp(); return "ok"; });
        Report.Outcome("GetContext", () => V8Shortcuts.GetContext());
    }
}
