namespace V8Typed.Tests.Interop;

public sealed class PromiseTests : IDisposable
{
    private static readonly Item s_item = new(1, "one", 2, true, null);

    private readonly Sandbox _sandbox = new();
    private readonly IPromises _promises;

    public PromiseTests() => _promises = _sandbox.Context.Get<IPromises>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        Assert.Equal(0, _sandbox.Context.Statistics.PendingPromises);
        _sandbox.Dispose();
    }

    [Fact]
    public void What_is_settled_at_once_ends_the_task_at_once()
    {
        Assert.Equal(5, Completed(_promises.Now(5)));
        Assert.Equal(-7, Completed(_promises.ResolvedAsync(-7)));
        Assert.Equal("x\0é", Completed(_promises.ResolvedText("x\0é").AsTask()));
        Assert.Equal([s_item, s_item], Completed(_promises.ResolvedItems([s_item, s_item])));
        Assert.True(_promises.ResolvedNothing(1).IsCompletedSuccessfully);
        Assert.True(_promises.ResolvedNothingEither(1).IsCompletedSuccessfully);
        Assert.Equal(1.5, Completed(_promises.Chain(1.5)));
        Assert.Null(Completed(_promises.Chain(null)));
    }

    [Fact]
    public async Task What_settles_later()
    {
        var number = _promises.LaterInt();
        Assert.False(number.IsCompleted);
        Assert.Equal(1, _sandbox.Context.Statistics.PendingPromises);
        _promises.SettleInt(3);
        Assert.Equal(3, await number);

        var text = _promises.LaterText();
        _promises.SettleText("text");
        Assert.Equal("text", await text);

        var none = _promises.LaterText();
        _promises.SettleText(null);
        Assert.Null(await none);

        var item = _promises.LaterItem();
        _promises.SettleItem(s_item);
        Assert.Equal(s_item, await item);

        var nothing = _promises.LaterNothing();
        _promises.SettleInt(1);
        await nothing;
    }

    [Fact]
    public async Task Rejections_and_throws()
    {
        await Fails("RangeError", "no", _promises.Rejected("new RangeError('no')"));
        await Fails("RangeError", "no", _promises.Thrown("new RangeError('no')"));
        await Fails(null, "no", _promises.Rejected("'no'"));
        await Fails(null, "5", _promises.Rejected("{ hostException: 5, toString() { return 5 } }"));
        var later = _promises.LaterInt();
        _promises.FailWith("new TypeError('late')");
        await Fails("TypeError", "late", later);
        var text = _promises.LaterText();
        _promises.Fail("text");
        await Fails(null, "text", text);
        Assert.Contains("missing", (await Assert.ThrowsAsync<V8TypeException>(() => _promises.Missing())).Message);

        static async Task Fails(string? name, string message, Task task)
        {
            var error = await Assert.ThrowsAsync<V8ScriptException>(() => task);
            Assert.Equal((name, message), (error.ErrorName, error.ErrorMessage));
            error.ThrownValue.Dispose();
        }
    }

    [Fact]
    public async Task A_mismatch_names_its_place()
    {
        Assert.Equal("result", (await Assert.ThrowsAsync<V8TypeException>(() => _promises.Make("'x'"))).Path);
        Assert.Equal("result", (await Assert.ThrowsAsync<V8TypeException>(() => _promises.Make("Promise.resolve(1.5)"))).Path);
        Assert.Equal("result.name", (await Assert.ThrowsAsync<V8TypeException>(() => _promises.MakeItem("Promise.resolve({ id: 1 })"))).Path);
        var item = _promises.LaterItem();
        _promises.SettleInt(1);
        Assert.Equal("result", (await Assert.ThrowsAsync<V8TypeException>(() => item.AsTask())).Path);
    }

    [Theory]
    [InlineData("{ then(ok) { ok(5); } }")]
    [InlineData("{ then(ok) { ok({ then(ok) { ok(5); ok(6); throw 7; } }); } }")]
    [InlineData("new (class extends Promise {})(ok => ok(5))")]
    public async Task Thenables(string source) => Assert.Equal(5, await _promises.Make(source));

    [Theory]
    [InlineData("{ get then() { throw new Error('no'); } }")]
    [InlineData("{ then() { throw new Error('no'); } }")]
    [InlineData("{ then(ok, no) { no(new Error('no')); } }")]
    public async Task Thenables_that_fail(string source) =>
        (await Assert.ThrowsAsync<V8ScriptException>(() => _promises.Make(source))).ThrownValue.Dispose();

    [Fact]
    public async Task Poisoned_prototypes()
    {
        _sandbox.Run(
            """
            Promise.prototype.then = Promise.resolve = () => { throw new Error("then"); };
            Object.defineProperty(Promise.prototype, "constructor", { get() { throw new Error("constructor"); } });
            Map.prototype.get = Map.prototype.set = Map.prototype.delete = () => { throw new Error("map"); };
            """);
        Assert.Equal(5, Completed(_promises.Now(5)));
        var later = _promises.LaterInt();
        _promises.SettleInt(4);

        // The promise asks its own then(), as the language has it.
        (await Assert.ThrowsAsync<V8ScriptException>(() => later)).ThrownValue.Dispose();
    }

    [Fact]
    public async Task Cancellation()
    {
        using var source = new CancellationTokenSource();
        var never = _promises.Never(source.Token);
        var text = _promises.LaterText(source.Token);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => text);
        _promises.SettleText("too late");
        Assert.True(_promises.Never(source.Token).IsCanceled);
        using var soon = new CancellationTokenSource(20);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _promises.Spin(soon.Token));
    }

    [Fact]
    public async Task A_context_that_is_disposed_of_ends_what_waits()
    {
        using var context = _sandbox.Vm.CreateContext();
        var never = context.Get<IPromises>().Never();
        context.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => never);
        Assert.Throws<ObjectDisposedException>(() => { _ = context.Get<IPromises>(); });
    }

    [Fact]
    public async Task Continuations_do_not_hold_the_VM()
    {
        var later = _promises.LaterInt();
        var after = later.ContinueWith(
            task => Task.Run(() => _promises.NowSync(task.Result)).Wait(TimeSpan.FromSeconds(30)), TaskContinuationOptions.ExecuteSynchronously);
        _promises.SettleInt(1);
        Assert.True(await after);
    }

    [Fact]
    public async Task Many_at_once_from_many_threads()
    {
        _sandbox.Run(
            """
            var waiting = [];
            function flush() { for (const go of waiting.splice(0)) go(); }
            """);
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() => Enumerable.Range(0, 200)
            .Select(i => (Expected: thread * 1000 + i, Task: _promises.Make($"new Promise(ok => waiting.push(() => ok({thread * 1000 + i})))")))
            .ToArray())));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _sandbox.Run("flush()"))));
        foreach (var (expected, task) in made.SelectMany(each => each))
        {
            Assert.Equal(expected, await task);
        }
    }

    private static T Completed<T>(Task<T> task)
    {
        Assert.True(task.IsCompletedSuccessfully, task.Exception?.ToString() ?? "not ended");
        return task.Result;
    }
}
