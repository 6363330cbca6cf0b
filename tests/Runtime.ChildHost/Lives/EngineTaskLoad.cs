using System.Globalization;

namespace V8Typed.ChildHost.Lives;

[JsModule("./tasks.js")]
internal partial interface ITasks
{
    string Log { get; }

    void Start(Func<string, int[], string> f, int times);

    int Fold(Func<int, int, int> f, int n);
}

/// <summary>Callbacks of script that the engine runs on threads of its own, while other threads make calls with callbacks.</summary>
internal static class EngineTaskLoad
{
    private const int Times = 200;

    public static void Run()
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var tasks = context.Get<ITasks>();
        var called = 0;
        var wrong = 0;
        tasks.Start(
            (text, numbers) =>
            {
                called++;
                wrong += (text is "task timed-out" && numbers is [var n, var twice] && twice == 2 * n) ? 0 : 1;
                return numbers[0] == 1 ? throw new InvalidTimeZoneException("the last one") : new string('x', numbers[0]);
            },
            Times);
        Until(() => called == Times, tasks);
        Report.Line("callbacks", called);
        Report.Line("wrong", wrong);
        Report.Line("the last one", tasks.Log);

        // Not from inside of the engine, and not before the call that waits for it.
        tasks.Start((_, _) => Dispose(context), 1);
        Until(() => !context.IsAlive, tasks);
        SpinWait.SpinUntil(() => vm.Statistics.Contexts == 0, TimeSpan.FromSeconds(20));
        Report.Line("contexts", vm.Statistics.Contexts);
        using var other = vm.CreateContext();
        Report.Line("another context", other.Get<ITasks>().Fold((sum, i) => sum + i, 10));
    }

    private static string Dispose(V8Context context)
    {
        context.Dispose();
        return context.IsAlive.ToString(CultureInfo.InvariantCulture);
    }

    private static void Until(Func<bool> condition, ITasks tasks)
    {
        for (var i = 0; i < 20_000 && !condition(); i++)
        {
            try
            {
                if (tasks.Fold((sum, n) => sum + n, 100) != 4950)
                {
                    Report.Line("wrong sum", i);
                }
            }
            catch (ObjectDisposedException)
            {
                return;
            }

            Thread.Sleep(1); // The tasks are due in the meantime.
        }
    }
}
