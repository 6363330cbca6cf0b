namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Signals that script gives to methods of host objects and to delegates, in the place of a token.</summary>
public sealed class HostSignalTests : IDisposable
{
    private readonly Sandbox _sandbox = new(new V8VmOptions { WebApis = V8WebApis.Events });
    private readonly Jobs _jobs = new();

    public HostSignalTests()
    {
        _sandbox.Expose("jobs", _jobs);
        _sandbox.Run("""
            // What a polyfill has.
            class Own {
              aborted = false;
              listeners = [];
              addEventListener(type, f) { if (type === 'abort') this.listeners.push(f); }
              removeEventListener(type, f) { this.listeners = this.listeners.filter(l => l !== f); }
              abort() { this.aborted = true; for (const f of [...this.listeners]) f(); }
            }
            """);
    }

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("const c = new AbortController(); const p = jobs.wait('a', c.signal); c.abort(); return p;")]
    [InlineData("const c = new AbortController(); const p = jobs.wait('a', c.signal); await null; c.abort(); return p;")]
    [InlineData("const c = new Own(); const p = jobs.wait('a', c); c.abort(); return p;")]
    [InlineData("return jobs.wait('a', AbortSignal.abort())")]
    [InlineData("const c = new Own(); c.abort(); return jobs.wait('a', c);")]
    public async Task A_task_is_canceled(string script)
    {
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => RunAsync(script));
        Assert.Equal("AbortError", error.ErrorName);
        Assert.IsType<TaskCanceledException>(error.InnerException);
        Assert.Equal(1, _jobs.Canceled);
        AssertNothingIsWatched();
    }

    [Theory]
    [InlineData("jobs.state()", "False False")]
    [InlineData("jobs.state(undefined)", "False False")]
    [InlineData("jobs.state(null)", "False False")]
    [InlineData("['x'].map(jobs.state, jobs)[0]", "False False")]
    [InlineData("['x'].map((...all) => jobs.state(...all))[0]", "False False")]
    [InlineData("jobs.state({ aborted: 1, addEventListener() { } })", "False False")]
    [InlineData("jobs.state({ get aborted() { throw new Error('no'); } })", "False False")]
    [InlineData("jobs.state((() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })())", "False False")]
    [InlineData("jobs.state(new AbortController().signal)", "True False")]
    [InlineData("jobs.state(new Own())", "True False")]
    [InlineData("jobs.state(AbortSignal.abort())", "True True")]
    [InlineData("jobs.state(AbortSignal.any([AbortSignal.abort()]))", "True True")]
    [InlineData("jobs.find('a')", "a")]
    [InlineData("jobs.find('a', 1, 2)", "a 1-2")]
    [InlineData("jobs.find('a', 1)", "a 1 False")]
    [InlineData("jobs.find('a', 1, new AbortController().signal)", "a 1 True")]
    [InlineData("jobs.find('a', 1, AbortSignal.abort())", "a 1 True")]
    public void What_is_no_signal_is_no_argument(string script, string expected)
    {
        Assert.Equal(expected, _sandbox.Run($"(() => {{ try {{ return {script}; }} catch (e) {{ return e.name; }} }})()"));
        AssertNothingIsWatched();
    }

    [Theory]
    [InlineData("new AbortController()", "c.signal")]
    [InlineData("new Own()", "c")]
    public void A_callback_that_aborts_is_heard_at_once(string make, string signal)
    {
        Assert.Equal("true", _sandbox.Run($"(() => {{ const c = {make}; return jobs.during(() => c.abort(), {signal}); }})()"));
        AssertNothingIsWatched();
    }

    [Theory]
    [InlineData("await jobs.soon('x', 2, c)")]
    [InlineData("await jobs.later(c)")]
    [InlineData("jobs.state(c)")]
    [InlineData("try { jobs.fail(c); } catch { }")]
    [InlineData("try { await jobs.wait(5, c); } catch { }")]
    [InlineData("try { jobs.during(1, c); } catch { }")]
    public async Task The_listener_goes_when_the_call_or_its_task_ends(string script)
    {
        Assert.Equal("0 0", await RunAsync($"const c = new Own(); {script}; const n = c.listeners.length; c.abort(); return `${{n}} ${{c.listeners.length}}`;"));
        Assert.False(_jobs.Last.IsCancellationRequested);
        AssertNothingIsWatched();
    }

    [Fact]
    public async Task A_signal_that_throws_when_it_is_listened_to_is_an_error_of_the_script()
    {
        Assert.Equal("Error: deaf", await RunAsync("return jobs.wait('a', { aborted: false, addEventListener() { throw new Error('deaf'); } }).catch(String);"));
        Assert.Equal("Error: deaf", _sandbox.Run("let e; try { jobs.state({ aborted: false, addEventListener() { throw new Error('deaf'); } }); } catch (error) { e = String(error); } e"));
        Assert.Equal("True False", _sandbox.Run("jobs.state({ aborted: false, addEventListener() { }, removeEventListener() { throw new Error('deaf'); } })"));
        AssertNothingIsWatched();
    }

    [Fact]
    public async Task The_token_of_the_call_cancels_too()
    {
        using var source = new CancellationTokenSource();
        var task = _sandbox.Context.RunScriptAsync<string>("jobs.wait('a', new AbortController().signal)", cancellationToken: source.Token);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.True(SpinWait.SpinUntil(() => _jobs.Canceled == 1 && _sandbox.Context.Realm.Signals.Count == 0, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Delegates()
    {
        var calls = _sandbox.Context.Get<ISignalCalls>();
        var canceled = 0;
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => calls.AbortAsync(async (name, token) =>
        {
            Assert.Equal("job", name);
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                canceled++;
            }
        }));
        Assert.Equal(("AbortError", 1), (error.ErrorName, canceled));
        Assert.False(calls.Plain(token => token.CanBeCanceled));
        Assert.Equal(2, calls.Count((_, _) => Task.CompletedTask));
        AssertNothingIsWatched();
    }

    [Fact]
    public async Task What_listens_to_the_token_runs_outside_of_the_script()
    {
        var thread = 0;
        var registered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = _sandbox.Context.Get<ISignalCalls>();
        var free = false;
        await Assert.ThrowsAsync<V8ScriptException>(() => calls.AbortAsync((_, token) =>
        {
            thread = Environment.CurrentManagedThreadId;
            token.Register(() =>
            {
                // A call: it waits for the script that has aborted, on a thread of its own.
                free = _sandbox.Run("1") == "1" && Environment.CurrentManagedThreadId != thread;
                registered.SetException(new OperationCanceledException());
                throw new InvalidOperationException("of the user");
            });
            return registered.Task;
        }));
        Assert.True(free);
        AssertNothingIsWatched();
    }

    [Fact]
    public async Task A_stream_has_its_token_as_long_as_it_can_be_enumerated()
    {
        Assert.Equal("0,1,2,AbortError", await RunAsync(
            """
            const c = new AbortController(), seen = [];
            try {
              for await (const n of jobs.count(c.signal)) {
                seen.push(n);
                if (n === 2) Promise.resolve().then(() => c.abort());
              }
            } catch (e) {
              seen.push(e.name);
            }
            return seen.join();
            """));
        Assert.Equal(1, _jobs.Canceled);
        Assert.Equal("0", await RunAsync("for await (const n of jobs.count(new AbortController().signal)) return `${n}`;"));
        Assert.Equal("null", await RunAsync("return `${jobs.nothing(new AbortController().signal)}`;"));
    }

    [Fact]
    public void A_signal_without_prototypes_that_work()
    {
        _sandbox.Run("""
            var c = new AbortController();
            const bomb = () => { throw new Error('bomb'); };
            AbortSignal.prototype.addEventListener = AbortSignal.prototype.removeEventListener = bomb;
            Object.defineProperty(AbortSignal.prototype, 'aborted', { get: bomb });
            for (const name of ['once', 'capture', 'passive', 'signal', 'id', 'waits', 'add', 'remove'])
              Object.defineProperty(Object.prototype, name, { __proto__: null, get: bomb, set: bomb, configurable: true });
            """);
        Assert.Equal("true", _sandbox.Run("jobs.during(() => c.abort(), c.signal)"));
        Assert.Equal("false", _sandbox.Run("jobs.during(() => {}, new AbortController().signal)"));
        AssertNothingIsWatched();
        _sandbox.Run("c = undefined"); // Its reason is an error, whose stack has the object that was called.
    }

    [Fact]
    public void A_context_that_is_disposed_of_leaves_no_token_behind()
    {
        using var context = _sandbox.Vm.CreateContext();
        context.Expose("jobs", _jobs);
        context.RunScript("jobs.wait('a', new AbortController().signal)");
        Assert.Equal(1, context.Realm.Signals.Count);
        context.Dispose();
        Assert.Equal(0, context.Realm.Signals.Count);
        Assert.False(_jobs.Last.IsCancellationRequested);
    }

    [Fact]
    public void Declarations_for_TypeScript()
    {
        var text = V8TypeScript.Of<Jobs>();
        Assert.Contains("  wait(name: string, signal?: AbortSignal): Promise<string>;\n", text, StringComparison.Ordinal);
        Assert.Contains("  during(abort: () => void, signal?: AbortSignal): boolean;\n", text, StringComparison.Ordinal);
        Assert.Contains("interface AbortSignal {\n  readonly aborted: boolean;\n}\n", text, StringComparison.Ordinal);
    }

    private Task<string> RunAsync(string body) => _sandbox.Context.RunScriptAsync<string>($"(async () => {{ {body} }})()").WaitAsync(TimeSpan.FromMinutes(1));

    private void AssertNothingIsWatched()
    {
        // A task that has ended is told of to script by the pool.
        Assert.True(SpinWait.SpinUntil(() => _sandbox.Context.Realm.Signals.Count == 0, TimeSpan.FromMinutes(1)));
    }
}

/// <summary>Script that gives signals to delegates.</summary>
[JsModule("./signal-calls.js")]
internal partial interface ISignalCalls
{
    Task AbortAsync(Func<string, CancellationToken, Task> f);
    bool Plain(Func<CancellationToken, bool> f);
    int Count(Func<string, CancellationToken, Task> f);
}
