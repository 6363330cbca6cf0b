namespace V8Typed.Tests.Interop;

public sealed class AbortSignalTests : IDisposable
{
    private readonly Sandbox _sandbox;
    private readonly ISignals _signals;
    private CancellationTokenSource? _spinning;

    public AbortSignalTests()
    {
        _sandbox = new Sandbox(console: _ => _spinning?.CancelAfter(10));
        _signals = _sandbox.Context.Get<ISignals>();
    }

    public void Dispose()
    {
        _sandbox.AssertWorks();
        Assert.Equal(0, _sandbox.Context.Statistics.PendingPromises);
        _sandbox.Dispose();
    }

    [Fact]
    public async Task A_function_that_declares_one_parameter_more_is_given_a_signal()
    {
        Assert.Equal("3 1 7 [object AbortSignal] false undefined", _signals.Describe(1, 7));
        Assert.Equal("3 1 undefined [object AbortSignal] false undefined", _signals.Describe(1));
        Assert.Equal("[object AbortSignal] false", await _signals.DescribeLater(default));
        Assert.Equal(2, _signals.Count(1, 2, CancellationToken.None));
    }

    [Fact]
    public async Task Canceling_the_token_cancels_the_task_and_aborts_the_signal()
    {
        using var source = new CancellationTokenSource();
        var task = _signals.Wait("", source.Token);
        var other = _signals.WaitForNothing(source.Token);
        using var context = _sandbox.Vm.CreateContext();
        var never = context.Get<ISignals>().Wait("", default);
        Assert.Equal("false undefined", _signals.Eval("`${kept.aborted} ${kept.reason}`"));
        source.Cancel();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task)).CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.AsTask());
        Eventually("abort true;abort true;", "log");
        Assert.False(never.IsCompleted);
        context.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => never);
    }

    [Fact]
    public async Task The_reason_is_an_AbortError()
    {
        using var source = new CancellationTokenSource();
        var task = _signals.Race(1, source.Token);
        Assert.Equal(1, await task);
        var waiting = _signals.Wait("own", source.Token);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Eventually("true AbortError 20 true", "`${kept.aborted} ${kept.reason?.name} ${kept.reason?.code} ${kept.reason instanceof Error}`");
        Assert.Equal("AbortError", _signals.Eval("try { kept.throwIfAborted() } catch (e) { e.name }"));
    }

    [Fact]
    public async Task A_token_that_is_canceled_before_or_after_touches_no_script()
    {
        using var source = new CancellationTokenSource();
        Assert.Equal(3, await _signals.Race(3, source.Token));
        _signals.Keep(source.Token);
        source.Cancel();
        Assert.True(_signals.Wait("", source.Token).IsCanceled);
        Assert.Throws<OperationCanceledException>(() => _signals.Keep(source.Token));
        await Task.Delay(50);
        Assert.Equal("false", _signals.Eval("kept.aborted"));
    }

    [Fact]
    public async Task A_script_that_is_interrupted_has_its_signal_aborted_as_well()
    {
        using (var soon = _spinning = new CancellationTokenSource())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _signals.Spin(soon.Token));
        }

        Eventually("spin;", "log");
        using (var soon = _spinning = new CancellationTokenSource())
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _signals.SpinLater(soon.Token));
        }

        Eventually("spin;spin later;", "log");
        using (var soon = _spinning = new CancellationTokenSource())
        {
            Assert.Throws<OperationCanceledException>(() => _signals.SpinNow(soon.Token));
        }

        Eventually("spin;spin later;spin now;", "log");
        Assert.Equal("AbortError", _signals.Eval("kept.reason.name"));
    }

    [Fact]
    public async Task What_an_interrupted_call_leaves_behind_writes_into_no_frame()
    {
        var top = _sandbox.Context.Realm.Lane.Top;
        using var soon = _spinning = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _signals.Make(
            """
            new Promise(ok => {
              globalThis.settleLater = ok;
              Promise.resolve().then(() => { console.log(""); for (;;); });
            })
            """,
            soon.Token));
        _sandbox.Run("settleLater('value'); 1"); // With no frame in between that would hide it.
        Assert.Equal(top, _sandbox.Context.Realm.Lane.Top);
    }

    [Fact]
    public async Task A_time_limit_aborts_with_a_TimeoutError()
    {
        using var sandbox = new Sandbox(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(200) });
        var signals = sandbox.Context.Get<ISignals>();
        await Assert.ThrowsAsync<V8TimeoutException>(() => signals.Spin(default));
        Assert.True(SpinWait.SpinUntil(() => Sandbox.Eventually(() => signals.Eval("`${kept.reason?.name}`")) == "TimeoutError", TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task It_behaves_as_on_the_web()
    {
        using var source = new CancellationTokenSource();
        var waiting = _signals.Wait("", source.Token);
        _signals.Eval(
            """
            log = "";
            globalThis.s = kept; const f = (e) => { log += "f" + (e.currentTarget === s); }, o = { handleEvent(e) { log += "o" + (this === o); } };
            s.addEventListener("abort", f);
            s.addEventListener("abort", f);
            s.addEventListener("abort", o, { once: true });
            s.addEventListener("abort", f, { capture: true });
            s.removeEventListener("abort", f, true);
            s.addEventListener("other", () => { log += "other"; });
            s.addEventListener("abort", null);
            const removed = () => { log += "removed"; };
            s.addEventListener("abort", () => { s.removeEventListener("abort", removed); s.addEventListener("abort", () => { log += "late"; }); });
            s.addEventListener("abort", removed);
            s.onabort = () => { log += "first"; };
            s.onabort = () => { log += "handler"; };
            s.addEventListener("abort", () => { throw new Error("listener"); });
            s.addEventListener("abort", () => { log += "last"; });
            """);
        Assert.Equal("Illegal constructor", _signals.Eval("try { new s.constructor() } catch (e) { e.message }"));
        Assert.Equal("TypeError", _signals.Eval("try { s.addEventListener('abort', 5) } catch (e) { e.name }"));
        Assert.Equal("TypeError", _signals.Eval("try { s.constructor.prototype.aborted } catch (e) { e.name }"));
        var told = new TaskCompletionSource<V8UnhandledRejectionEventArgs>();
        _sandbox.Context.UnhandledRejection += (_, args) => told.TrySetResult(args);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Eventually("abort true;ftrueotruehandlerlast", "log");
        using var thrown = (await told.Task.WaitAsync(TimeSpan.FromSeconds(30))).Exception.ThrownValue;
        Assert.Equal("listener", (await told.Task).Exception.ErrorMessage);
    }

    [Fact]
    public async Task Poisoned_prototypes_and_functions_do_no_harm()
    {
        using var source = new CancellationTokenSource();
        _sandbox.Run(
            """
            for (const f of ["get", "set", "delete"]) Map.prototype[f] = () => { throw new Error("map"); };
            Object.defineProperty(Array.prototype, 0, { set() { throw new Error("array"); } });
            Function.prototype.apply = Function.prototype.call = () => { throw new Error("apply"); };
            Object.prototype.once = true;
            """);
        var waiting = _signals.WaitForNothing(source.Token);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.AsTask());
        Eventually("abort true;", "log");
        _signals.Eval("exports.count = new Proxy(exports.count, { get() { throw new RangeError('length') } }); 1");
        var thrown = Assert.Throws<V8ScriptException>(() => _signals.Count(1, 2, default));
        Assert.Equal("RangeError", thrown.ErrorName);
        thrown.ThrownValue.Dispose();
    }

    [Fact]
    public async Task Many_at_once()
    {
        using var source = new CancellationTokenSource();
        var tasks = Enumerable.Range(0, 500).Select(i => Task.Run(() => _signals.Wait("", source.Token))).ToArray();
        await Task.Delay(20);
        source.Cancel();
        foreach (var task in tasks)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        }
    }

    // The abort is a call of its own, which may come a little later than the task ends.
    private void Eventually(string expected, string expression)
    {
        string? last = null;
        Assert.True(SpinWait.SpinUntil(() => (last = _signals.Eval(expression)) == expected, TimeSpan.FromSeconds(30)), $"{expression} is {last}.");
    }
}
