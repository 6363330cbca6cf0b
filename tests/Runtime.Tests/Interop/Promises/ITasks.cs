namespace V8Typed.Tests.Interop;

/// <summary>A task among other values.</summary>
internal sealed record Job(string Name, Task<int> Result, Task? Done = null);

internal sealed record Batch(List<Task<string>> Items, ValueTask<int> Count);

/// <summary>A type that cannot always be written.</summary>
internal sealed record Large(long Value);

/// <summary>Callbacks that promise their results, and tasks as values.</summary>
[JsModule("./tasks.js")]
internal partial interface ITasks
{
    // Callbacks.
    [JsName("run")] Task<string> Run(string source, Func<int, Task<int>> f);
    [JsName("run")] Task<string> RunText(string source, Func<string, ValueTask<string?>> f);
    [JsName("run")] Task<string> RunItem(string source, Func<Task<Item[]>> f);
    [JsName("run")] Task<string> RunWide(string source, Func<Task<Large>> f);
    [JsName("run")] Task<string> RunNothing(string source, Func<Task> f);
    [JsName("run")] Task<string> RunNothingEither(string source, Func<ValueTask> f);
    [JsName("run")] string RunNow(string source, Func<int, Task<int>> f);
    [JsName("run")] Task<int> RunWithToken(string source, Func<int, CancellationToken, Task<int>> f, CancellationToken token);
    [JsName("run")] Task<int> RunBare(string source, Func<int, Task<int>> f);

    // Functions of script.
    [JsName("make")] Func<int, Task<int>> MakeInt(string source);
    [JsName("make")] Func<string, CancellationToken, ValueTask<string>> MakeText(string source);
    [JsName("make")] Func<Task> MakeNothing(string source);

    // Values.
    [JsName("run")] Task<int> Add(string source, Task<int> a, ValueTask<int>? b);
    [JsName("run")] Task<string> Show(string source, Job job);
    [JsName("run")] Task<string> ShowBatch(string source, Batch batch);
    [JsName("run")] Task<string> ShowWide(string source, Task<Large> wide);
    [JsName("eval")] Job MakeJob(string source);
    [JsName("eval")] Batch MakeBatch(string source);
    [JsName("eval")] List<Task> MakeList(string source);
    [JsName("eval")] Task<Large>[] MakeWide(string source);
    [JsName("run")] int Take(string source, Func<Task<int>, int> f);
    Task<int> Ready { get; set; }
    Task<string>? Maybe { get; set; }
    void Settle(int value);
    void Fail(string source);
}
