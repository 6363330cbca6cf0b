namespace V8Typed.Tests.Engine;

public sealed class RunScriptAsyncTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    private V8Context Context => _sandbox.Context;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("42")]
    [InlineData("Promise.resolve(42)")]
    [InlineData("(async () => { await null; return 42; })()")]
    [InlineData("Promise.resolve(Promise.resolve(42))")]
    [InlineData("({ then(ok) { ok(42); } })")]
    [InlineData("new Promise(ok => { globalThis.keep = ok; }).then(x => x); Promise.resolve(42)")]
    public async Task It_gives_what_the_promise_is_fulfilled_with(string script)
    {
        Assert.Equal(42, await Context.RunScriptAsync<int>(script));
        AssertNothingPends();
    }

    [Fact]
    public async Task A_promise_settled_by_a_later_call()
    {
        var task = Context.RunScriptAsync<string>("var settle; new Promise(ok => settle = ok)");
        Assert.False(task.IsCompleted);
        Assert.Equal(1, Context.Statistics.PendingPromises);
        _sandbox.Run("settle('done')");
        Assert.Equal("done", await task);
        AssertNothingPends();
    }

    [Fact]
    public async Task A_rejection_is_a_script_exception()
    {
        var exception = await Assert.ThrowsAsync<V8ScriptException>(
            () => Context.RunScriptAsync<int>("async function f() {\n  await null;\n  null.x;\n}\nf()", "async.js"));
        Assert.Equal(("TypeError", "async.js", 3), (exception.ErrorName, exception.ScriptName, exception.Line));
        Assert.StartsWith("async.js:3\n      null.x;\n", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        AssertNothingPends();
    }

    [Theory]
    [InlineData("Promise.reject('text')", JsValueKind.String, "text")]
    [InlineData("Promise.reject()", JsValueKind.Undefined, "undefined")]
    [InlineData("Promise.reject(null)", JsValueKind.Null, "null")]
    [InlineData("Promise.reject({})", JsValueKind.Object, "[object Object]")]
    [InlineData("Promise.reject(Symbol('s'))", JsValueKind.Symbol, "Symbol(s)")]
    [InlineData("({ get then() { throw 5; } })", JsValueKind.Number, "5")]
    public async Task A_rejection_need_not_be_an_error(string script, JsValueKind kind, string text)
    {
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => Context.RunScriptAsync<int>(script));
        Assert.Equal((null, text, kind), (exception.ErrorName, exception.ErrorMessage, exception.ThrownValue.Kind));
        exception.ThrownValue.Dispose();
        AssertNothingPends();
    }

    [Fact]
    public async Task What_the_script_throws_at_once_is_told_by_the_task_too()
    {
        var task = Context.RunScriptAsync<int>("null.x");
        (await Assert.ThrowsAsync<V8ScriptException>(() => task)).ThrownValue.Dispose();
        (await Assert.ThrowsAsync<V8ScriptException>(() => Context.RunScriptAsync<int>("let ]"))).ThrownValue.Dispose();
        AssertNothingPends();
    }

    [Fact]
    public async Task A_wrong_type_is_a_type_exception()
    {
        var exception = await Assert.ThrowsAsync<V8TypeException>(() => Context.RunScriptAsync<int>("Promise.resolve('x')"));
        Assert.Equal("result", exception.Path);
        AssertNothingPends();
    }

    [Fact]
    public async Task One_that_never_settles_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var task = Context.RunScriptAsync<int>("var settle; new Promise(ok => settle = ok)", cancellationToken: source.Token);
        Assert.False(task.IsCompleted);
        await source.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.Equal(source.Token, exception.CancellationToken);
        _sandbox.Run("settle(1)");
        AssertNothingPends();
    }

    [Fact]
    public async Task A_token_cancelled_before_cancels_and_runs_nothing()
    {
        var task = Context.RunScriptAsync<int>("globalThis.ran = 1", cancellationToken: new CancellationToken(true));
        Assert.True(task.IsCanceled);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.Equal("undefined", _sandbox.Run("typeof ran"));
    }

    [Fact]
    public async Task The_token_of_an_outer_call_cancels_too()
    {
        using var outer = new CancellationTokenSource();
        using var inner = new CancellationTokenSource();
        V8Context? context = null;
        Task<int>? task = null;
        using var sandbox = new Sandbox();
        context = sandbox.Vm.CreateContext(new V8ContextOptions
        {
            ConsoleSink = _ =>
            {
                outer.CancelAfter(1);
                task = context!.RunScriptAsync<int>("for (;;) { }", cancellationToken: inner.Token);
            },
        });
        Assert.ThrowsAny<OperationCanceledException>(() => context.RunScript("console.log(); for (;;) { }", cancellationToken: outer.Token));
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task!);
        Assert.Equal(outer.Token, exception.CancellationToken);
        Assert.True(task!.IsCanceled);
        sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("settle({})")]
    [InlineData("fail(new Error('late'))")]
    [InlineData("fail({})")]
    public async Task What_settles_after_it_was_cancelled_is_not_kept(string settlement)
    {
        using var source = new CancellationTokenSource();
        var task = Context.RunScriptAsync<JsValue>("var settle, fail; new Promise((ok, no) => { settle = ok; fail = no; })", cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        _sandbox.Run(settlement);
        AssertNothingPends();
        Assert.Equal((0, 0), Context.Realm.Kernel.Counts());
    }

    [Fact]
    public async Task One_that_waits_when_the_context_is_disposed_fails()
    {
        var task = Context.RunScriptAsync<int>("new Promise(() => { })");
        Context.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => task);
    }

    [Fact]
    public async Task Continuations_do_not_run_under_the_lock()
    {
        // Under the VM's lock, the other thread's call would wait for ever for the continuation that waits for it.
        var task = Context.RunScriptAsync<int>("var settle; new Promise(ok => settle = ok)");
        var continuation = task.ContinueWith(
            done =>
            {
                string? answer = null;
                var thread = new Thread(() => answer = _sandbox.Run("6 * 7"));
                thread.Start();
                thread.Join();
                return done.Result + answer;
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        _sandbox.Run("settle(1); 0");
        Assert.Equal("142", await continuation);
        AssertNothingPends();
    }

    [Fact]
    public async Task Inside_of_a_callback_a_promise_settles_when_the_outermost_call_ends()
    {
        Task<int>? nested = null;
        var pending = false;
        using var sandbox = new Sandbox(console: null);
        V8Context? context = null;
        context = sandbox.Vm.CreateContext(new V8ContextOptions
        {
            ConsoleSink = _ =>
            {
                nested = context!.RunScriptAsync<int>("Promise.resolve(42)");
                pending = !nested.IsCompleted;
            },
        });
        context.RunScript("console.log(1)");
        Assert.True(pending);
        Assert.Equal(42, await nested!);
    }

    private void AssertNothingPends()
    {
        Assert.Equal(0, Context.Statistics.PendingPromises);
        _sandbox.AssertWorks();
    }
}
