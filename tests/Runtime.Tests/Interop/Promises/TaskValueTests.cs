namespace V8Typed.Tests.Interop;

/// <summary>Tasks as arguments, results of delegates, properties and elements.</summary>
public sealed class TaskValueTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly ITasks _tasks;

    public TaskValueTests() => _tasks = _sandbox.Context.Get<ITasks>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public async Task Arguments_are_promises()
    {
        const string add = "async (a, b) => (await a) + ((await b) ?? 0)";
        Assert.Equal(3, await _tasks.Add(add, Task.FromResult(1), new ValueTask<int>(2)));
        Assert.Equal(1, await _tasks.Add(add, Task.FromResult(1), null));
        Assert.Equal(3, await _tasks.Add(add, Later(1), new ValueTask<int>(Later(2))));
        Assert.Equal(1, await _tasks.Add("async (a, b) => +(a instanceof Promise && b === null)", Later(1), null));

        var thrown = new InvalidDataException("late");
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => _tasks.Add(add, Task.FromException<int>(thrown), null));
        Assert.Same(thrown, exception.InnerException);
        exception.ThrownValue.Dispose();
        Assert.Equal(-1, await _tasks.Add("a => a.catch(e => e.name === 'AbortError' ? -1 : 0)", Task.FromCanceled<int>(new CancellationToken(true)), null));
    }

    [Fact]
    public async Task Parts_of_values_are_promises()
    {
        const string show = "async (job) => `${job.name} ${await job.result} ${job.done instanceof Promise} ${await job.done}`";
        Assert.Equal("a 1 true undefined", await _tasks.Show(show, new Job("a", Task.FromResult(1), Task.CompletedTask)));
        Assert.Equal("b 2 true undefined", await _tasks.Show(show, new Job("b", Later(2), Task.Delay(1))));
        Assert.Equal("c 3 false undefined", await _tasks.Show(show, new Job("c", Later(3))));
        const string all = "async b => `${await Promise.all(b.items)} ${await b.count}`";
        Assert.Equal("a,b 2", await _tasks.ShowBatch(all, new Batch([Task.FromResult("a"), Later("b")], new ValueTask<int>(2))));
    }

    [Fact]
    public async Task A_value_that_cannot_be_written()
    {
        var tooLarge = new Large(1L << 60);
        var exception = await Record.ExceptionAsync(async () => await _tasks.ShowWide("w => w.catch(e => e.name)", Task.FromResult(tooLarge)));
        Assert.Contains("wide", Assert.IsType<OverflowException>(exception).Message); // The call itself cannot be made.
        var later = new TaskCompletionSource<Large>(); // Not a delay, which may be over before the call is made.
        var shown = _tasks.ShowWide("w => w.catch(e => e.name)", later.Task);
        later.SetResult(tooLarge);
        Assert.Equal("OverflowException", await shown);
    }

    [Fact]
    public async Task Results_are_tasks()
    {
        var job = _tasks.MakeJob("{ name: 'x', result: Promise.resolve(5), done: (async () => {})() }");
        Assert.Equal("x", job.Name);
        Assert.Equal(5, await job.Result);
        await job.Done!;

        var plain = _tasks.MakeJob("{ name: 'x', result: 5 }");
        Assert.True(plain.Result.IsCompletedSuccessfully);
        Assert.Equal(5, await plain.Result);
        Assert.Null(plain.Done);

        var batch = _tasks.MakeBatch("{ items: ['a', Promise.resolve('b'), { then(ok) { ok('c'); } }], count: Promise.resolve(3) }");
        Assert.Equal(["a", "b", "c"], await Task.WhenAll(batch.Items));
        Assert.Equal(3, await batch.Count);
        await Task.WhenAll(_tasks.MakeList("[1, null ?? 2, Promise.resolve()]"));
        Assert.Equal(7, (await _tasks.MakeWide("[Promise.resolve({ value: 7 })]")[0]).Value);
    }

    [Fact]
    public async Task Failures_of_parts()
    {
        var job = _tasks.MakeJob("{ name: 'x', result: Promise.reject(new RangeError('no')), done: Promise.reject('text') }");
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => job.Result);
        Assert.Equal(("RangeError", "no"), (exception.ErrorName, exception.ErrorMessage));
        exception.ThrownValue.Dispose();
        Assert.Equal("text", (await Assert.ThrowsAsync<V8ScriptException>(() => job.Done!)).ErrorMessage);
        Assert.Equal("result", (await Assert.ThrowsAsync<V8TypeException>(() => _tasks.MakeJob("{ name: 'x', result: Promise.resolve('5') }").Result)).Path);
        Assert.Equal("result.value", (await Assert.ThrowsAsync<V8TypeException>(() => _tasks.MakeWide("[Promise.resolve({ value: 0.5 })]")[0])).Path);
        Assert.Equal("result.result", Assert.Throws<V8TypeException>(() => _tasks.MakeJob("{ name: 'x', result: null }")).Path);
        Assert.Equal("result.result", Assert.Throws<V8TypeException>(() => _tasks.MakeJob("{ name: 'x' }")).Path);
    }

    [Fact]
    public async Task Properties_and_arguments_of_callbacks()
    {
        var ready = _tasks.Ready;
        Assert.False(ready.IsCompleted);
        _tasks.Settle(9);
        Assert.Equal(9, await ready);
        _tasks.Ready = Later(8);
        Assert.Equal(8, await _tasks.Ready);
        Assert.Null(_tasks.Maybe);
        _tasks.Maybe = Task.FromResult("x");
        Assert.Equal("x", await _tasks.Maybe!);

        Task<int>? seen = null;
        Assert.Equal(3, _tasks.Take("f => f(Promise.resolve(4))", task =>
        {
            seen = task;
            return 3;
        }));
        Assert.Equal(4, await seen!);
    }

    [Fact]
    public async Task Functions_of_script_that_return_promises()
    {
        var add = _tasks.MakeInt("async v => { await null; return v + 1; }");
        Assert.Equal(3, await add(2));
        var plain = _tasks.MakeInt("v => v + 1");
        Assert.Equal(3, await plain(2));
        using var source = new CancellationTokenSource();
        var text = _tasks.MakeText("(s, signal) => new Promise((ok, no) => { signal.onabort = () => no(signal.reason); if (s) ok(s + signal); })");
        Assert.Equal("x[object AbortSignal]", await text("x", source.Token));
        var never = text("", source.Token);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never.AsTask());
        var failing = _tasks.MakeNothing("async () => { throw Symbol('s'); }");
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => failing());
        Assert.Equal((JsValueKind.Symbol, "Symbol(s)"), (exception.ThrownValue.Kind, exception.ErrorMessage));
        exception.ThrownValue.Dispose();
        foreach (var function in new Delegate[] { add, plain, text, failing })
        {
            JsFunction.Of(function)?.Dispose();
        }
    }

    private static async Task<T> Later<T>(T value)
    {
        await Task.Delay(1);
        return value;
    }
}
