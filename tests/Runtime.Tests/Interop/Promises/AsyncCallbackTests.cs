namespace V8Typed.Tests.Interop;

/// <summary>Delegates of C# that return tasks, called by script.</summary>
public sealed class AsyncCallbackTests : IDisposable
{
    private const string Tell = "async f => { try { return `${await f(4)}`; } catch (e) { return `${e} ${e instanceof Error}`; } }";

    private const string TellText = "async f => `${await f('4')}`";

    private readonly Sandbox _sandbox = new();
    private readonly ITasks _tasks;

    public AsyncCallbackTests() => _tasks = _sandbox.Context.Get<ITasks>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        Assert.Equal(0, _sandbox.Context.Statistics.PendingPromises);
        _sandbox.Dispose();
    }

    [Fact]
    public void A_task_that_has_ended_gives_a_settled_promise()
    {
        Assert.Equal("5", Completed(_tasks.Run(Tell, value => Task.FromResult(value + 1))));
        Assert.Equal("4!", Completed(_tasks.RunText(TellText, value => new ValueTask<string?>(value + "!"))));
        Assert.Equal("null", Completed(_tasks.RunText(TellText, _ => default)));
        Assert.Equal("undefined", Completed(_tasks.RunNothing(Tell, () => Task.CompletedTask)));
        Assert.Equal("undefined", Completed(_tasks.RunNothingEither(Tell, () => default)));
        Assert.Equal("true Promise", _tasks.RunNow("f => `${f(1) instanceof Promise} ${f(1).constructor.name}`", Task.FromResult));
    }

    [Fact]
    public async Task A_task_that_ends_later_settles_its_promise()
    {
        var source = new TaskCompletionSource<int>();
        var task = _tasks.Run(Tell, _ => source.Task);
        Assert.False(task.IsCompleted);
        source.SetResult(6);
        Assert.Equal("6", await task);
        Assert.Equal("text", await _tasks.RunText(TellText, async _ => { await Task.Yield(); return "text"; }));
        Assert.Equal("undefined", await _tasks.RunNothing(Tell, async () => await Task.Delay(1)));
        Assert.Equal("undefined", await _tasks.RunNothingEither(Tell, async () => await Task.Delay(1)));
        var items = Enumerable.Range(0, 20_000).Select(i => new Item(i, $"item {i}", i / 2.0, true, null)).ToArray();
        const string length = "async f => { const items = await f(); return `${items.length} ${items[19999].name}`; }";
        Assert.Equal("20000 item 19999", await _tasks.RunItem(length, async () => { await Task.Yield(); return items; }));
        Assert.Equal("20000 item 19999", await _tasks.RunItem(length, () => Task.FromResult(items)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fault_rejects_with_an_Error_and_comes_back_as_itself(bool later)
    {
        var thrown = new InvalidDataException("no such thing");
        async Task<int> Fail(int value)
        {
            if (later)
            {
                await Task.Delay(1);
            }

            throw thrown;
        }

        Assert.Equal("InvalidDataException: no such thing true", await _tasks.Run(Tell, Fail));
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => _tasks.RunBare("f => f(1)", Fail));
        Assert.Same(thrown, exception.InnerException);
        Assert.Equal(("InvalidDataException", "no such thing"), (exception.ErrorName, exception.ErrorMessage));
        exception.ThrownValue.Dispose();
        exception = await Assert.ThrowsAsync<V8ScriptException>(() => _tasks.RunBare("async f => { try { await f(1); } catch (e) { throw new Error('outer', { cause: e }); } }", Fail));
        Assert.Same(thrown, exception.InnerException);
        Assert.Equal("outer", exception.ErrorMessage);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public async Task A_callback_that_throws_in_place_of_a_task_rejects_as_well()
    {
        Assert.Equal("ArgumentException: now true", await _tasks.Run(Tell, _ => throw new ArgumentException("now")));
        Assert.Equal("InvalidOperationException: Func<int, Task<int>> returned null in place of a task. true", await _tasks.Run(Tell, _ => null!));
        Assert.Equal("rejected", await _tasks.Run("async f => { const p = f('x'); try { await p; } catch (e) { return 'rejected'; } }", Task.FromResult));
    }

    [Fact]
    public async Task Cancellation_rejects_with_an_AbortError()
    {
        const string name = "async f => { try { await f(1); } catch (e) { return e.name; } }";
        using var source = new CancellationTokenSource();
        var never = _tasks.Run(name, _ => Task.Delay(-1, source.Token).ContinueWith(_ => 1, source.Token, TaskContinuationOptions.None, TaskScheduler.Default));
        source.Cancel();
        Assert.Equal("AbortError", await never);
        Assert.Equal("AbortError", await _tasks.Run(name, _ => Task.FromCanceled<int>(source.Token)));
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => _tasks.RunBare("f => f(1)", _ => Task.FromCanceled<int>(source.Token)));
        Assert.IsType<TaskCanceledException>(exception.InnerException);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_rejects()
    {
        const string tell = "async f => { try { return `${(await f()).value}`; } catch (e) { return `${e.name} ${e.message.includes('2^53')}`; } }";
        var tooLarge = new Large(1L << 60);
        Assert.Equal("OverflowException true", await _tasks.RunWide(tell, () => Task.FromResult(tooLarge)));
        Assert.Equal("OverflowException true", await _tasks.RunWide(tell, async () => { await Task.Yield(); return tooLarge; }));
        Assert.Equal("7", await _tasks.RunWide(tell, async () => { await Task.Yield(); return new Large(7); }));
    }

    [Fact]
    public async Task The_token_of_the_call_is_that_of_its_callbacks()
    {
        using var source = new CancellationTokenSource();
        var seen = CancellationToken.None;
        var task = _tasks.RunWithToken(
            "f => f(1)",
            async (_, token) =>
            {
                seen = token;
                await Task.Delay(-1, token);
                return 1;
            },
            source.Token);
        Assert.Equal(source.Token, seen);
        source.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
    }

    [Fact]
    public async Task Script_calls_of_callbacks_nest()
    {
        async Task<int> Down(int value) => value == 0 ? 0 : 1 + await Task.Run(() => _tasks.RunBare("async (f) => await f(" + (value - 1) + ")", Down));
        Assert.Equal(20, await Down(20));
        int Now(int value) => value == 0 ? 0 : 1 + _tasks.RunBare("f => f(" + (value - 1) + ")", inner => Task.FromResult(Now(inner))).Result;
        Assert.Equal(0, Now(0));
    }

    [Fact]
    public async Task Reactions_never_run_on_the_thread_that_ends_the_task()
    {
        var source = new TaskCompletionSource<int>();
        var task = _tasks.RunBare("async f => { const v = await f(1); return f(v); }", value => value == 1 ? source.Task : Task.FromResult(Environment.CurrentManagedThreadId));
        var thread = new Thread(() => source.SetResult(2));
        thread.Start();
        var id = thread.ManagedThreadId;
        thread.Join();
        Assert.NotEqual(id, await task);
    }

    [Fact]
    public async Task Disposing_the_context_leaves_nothing_behind()
    {
        var unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs args) => Interlocked.Increment(ref unobserved);
        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            var sources = Enumerable.Range(0, 50).Select(_ => new TaskCompletionSource<int>()).ToArray();
            Leave(sources);
            foreach (var (source, i) in sources.Select((source, i) => (source, i)))
            {
                if (i % 2 == 0)
                {
                    source.SetResult(i);
                }
                else
                {
                    source.SetException(new InvalidOperationException());
                }
            }

            await Task.Delay(50);
            sources = [];
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.Equal(0, Volatile.Read(ref unobserved));
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }

        void Leave(TaskCompletionSource<int>[] sources)
        {
            using var context = _sandbox.Vm.CreateContext();
            var tasks = context.Get<ITasks>();
            foreach (var source in sources)
            {
                _ = tasks.RunBare("async f => await f(1)", _ => source.Task);
            }
        }
    }

    [Fact]
    public async Task Poisoned_prototypes()
    {
        _sandbox.Run(
            """
            for (const f of ["get", "set", "delete"]) Map.prototype[f] = () => { throw new Error("map"); };
            Promise.prototype.then = Promise.resolve = () => { throw new Error("then"); };
            """);
        Assert.Equal(5, await _tasks.RunBare("async f => await f(4) + await f(0)", async value => { await Task.Yield(); return value == 0 ? 0 : value + 1; }));
    }

    private static T Completed<T>(Task<T> task)
    {
        Assert.True(task.IsCompletedSuccessfully, task.Exception?.ToString() ?? "not ended");
        return task.Result;
    }
}
