namespace V8Typed.ChildHost.Lives;

internal sealed record Answer(string Text, int[] Numbers);

[JsModule("./engine-tasks.js")]
internal partial interface IEngineTasks
{
    void Start(Func<int, int> number, Func<string, Answer> record, Func<int[]> large, Func<Task<int>> promise);

    string? Answer();

    int Sum(int a, int b);
}

/// <summary>A task of the engine, on a thread of its own, calls delegates: those work; one whose result needs a call of its own is refused.</summary>
internal static class EngineTaskCallbacks
{
    public static void Run()
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var tasks = context.Get<IEngineTasks>();
        var thread = Environment.CurrentManagedThreadId;
        var isForeign = false;
        tasks.Start(
            v =>
            {
                isForeign = Environment.CurrentManagedThreadId != thread;
                return v + 1;
            },
            text => new Answer(text, [1, 2, 3]),
            () => isForeign ? new int[100_000] : throw new InvalidOperationException("As on a thread of the engine."),
            async () => { await Task.Yield(); return 7; });
        string? answer = null;
        for (var i = 0; i < 1000 && (answer = tasks.Answer()) is null; i++)
        {
            Thread.Sleep(10);
        }

        Report.Line("foreign thread", isForeign);
        Report.Line("answer", answer);
        Report.Line("after", tasks.Sum(3, 4));
    }
}
