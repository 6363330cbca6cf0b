using V8Typed.Tests.Pooling;

namespace V8Typed.Tests.Interop;

/// <summary>Async iterables, and what can be taken for one, as <see cref="IAsyncEnumerable{T}"/> results.</summary>
public sealed class AsyncStreamTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IStreams _streams;

    public AsyncStreamTests() => _streams = _sandbox.Context.Get<IStreams>();

    public void Dispose()
    {
        Assert.Equal(0, _sandbox.Context.Statistics.PendingPromises);
        _sandbox.Dispose();
    }

    [Fact]
    public async Task An_async_generator_gives_its_elements()
    {
        Assert.Equal(Enumerable.Range(0, 3000), await _streams.CountAsync(3000).ToListAsync());
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task An_endless_one_is_closed_when_it_is_left()
    {
        Assert.Equal([0, 1, 2], await _streams.CountAsync(double.PositiveInfinity).Take(3).ToListAsync());
        Assert.Equal("end", _streams.TakeLog());
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task What_is_there_comes_without_a_switch_of_threads()
    {
        var enumerator = _streams.CountAsync(100).GetAsyncEnumerator();
        for (var i = 0; i < 100; i++)
        {
            var next = enumerator.MoveNextAsync();
            Assert.True(next.IsCompletedSuccessfully);
            Assert.True(await next);
            Assert.Equal(i, enumerator.Current);
        }

        Assert.False(await enumerator.MoveNextAsync());
        Assert.True(enumerator.DisposeAsync().IsCompletedSuccessfully);
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("(async function* () { yield 1; await null; yield 2; yield* [3]; })()")]
    [InlineData("new Set([1, 2, 3])")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[1, Promise.resolve(2), new Promise(ok => ok(3))]")]
    [InlineData("(function* () { yield 1; yield Promise.resolve(2); yield 3; })()")]
    [InlineData("{ i: 1, async next() { return { value: this.i, done: this.i++ > 3 }; } }")]
    [InlineData("{ i: 1, next() { return { value: this.i, done: this.i++ > 3 }; } }")]
    [InlineData("{ [Symbol.asyncIterator]() { return { i: 1, async next() { return { value: this.i, done: this.i++ > 3 }; } }; } }")]
    [InlineData("{ getReader() { return { i: 1, async read() { return { value: this.i, done: this.i++ > 3 }; } }; } }")]
    [InlineData("Promise.resolve([1, 2, 3])")]
    [InlineData("(async () => (async function* () { yield 1; yield 2; yield 3; })())()")]
    [InlineData("{ then(ok) { ok([1, 2, 3]); } }")]
    public async Task Every_kind_of_source(string source) => Assert.Equal([1, 2, 3], await _streams.Stream(source).ToListAsync());

    [Fact]
    public async Task Elements_that_come_later()
    {
        await using var enumerator = _streams.Pushed().GetAsyncEnumerator();
        for (var i = 0; i < 20; i++)
        {
            var next = enumerator.MoveNextAsync();
            Assert.False(next.IsCompleted);
            _streams.Push(i);
            Assert.True(await next);
            Assert.Equal(i, enumerator.Current);
        }

        await enumerator.DisposeAsync();
        Assert.Equal("end", _streams.TakeLog());
    }

    [Fact]
    public async Task Elements_of_any_type()
    {
        Assert.Equal(["a", "", "\0é"], await _streams.TextStream("(async function* () { yield 'a'; yield ''; await null; yield '\\0é'; })()").ToListAsync());
        var pages = await _streams.PageStream(
            "(async function* () { for (let i = 0; i < 200; i++) yield { title: 't' + i, rows: [i, -i], lines: (async function* () { yield 'l' + i; })() }; })()").ToListAsync();
        Assert.Equal(200, pages.Count);
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal("t" + i, pages[i].Title);
            Assert.Equal([i, -i], pages[i].Rows);
            Assert.Equal(["l" + i], await pages[i].Lines!.ToListAsync());
        }

        Assert.Null(_streams.Page("{ title: '', rows: [] }").Lines);
        Assert.Null(_streams.StreamOrNull("null"));
        Assert.Equal([1], await (await _streams.PromisedStream("(async () => [1])()")).ToListAsync());
        Assert.Equal(["x"], await _streams.Page("{ title: '', rows: [], lines: ['x'] }").Lines!.ToListAsync());
    }

    [Fact]
    public async Task Elements_larger_than_the_lane()
    {
        var i = 0;
        await foreach (var page in _streams.PageStream(
            "(async function* () { for (let i = 0; i < 20; i++) yield { title: 't' + i, rows: new Array(40000).fill(i) }; })()"))
        {
            Assert.Equal("t" + i, page.Title);
            Assert.All(page.Rows, row => Assert.Equal(i, row));
            i++;
        }

        Assert.Equal(20, i);
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task Buffers()
    {
        int[] lengths = [0, 3, 1 << 20, 7, 5000];
        var blobs = await _streams.Blobs(
            "(async function* () { for (const n of [0, 3, 1 << 20, 7, 5000]) { if (n === 7) await null; yield new Uint8Array(n).fill(n % 251); } })()").ToListAsync();
        Assert.Equal(lengths, blobs.Select(blob => blob.Length));
        Assert.All(blobs, blob => Assert.All(blob, value => Assert.Equal(blob.Length % 251, value)));
        Assert.Equal([[1.5], [2, 3]], _streams.Rows("new Set([new Float64Array([1.5]), [2, 3]]).values()"));
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task Elements_before_an_error_are_given()
    {
        var seen = new List<int>();
        var error = await Assert.ThrowsAsync<V8ScriptException>(
            () => Each(_streams.Stream("(async function* () { yield 1; yield 2; yield 3; await null; throw new RangeError('four'); })()"), seen));
        Assert.Equal("RangeError: four", $"{error.ErrorName}: {error.ErrorMessage}");
        Assert.Equal([1, 2, 3], seen);
        error.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task Elements_before_one_of_the_wrong_type_are_given_and_the_iterator_is_closed()
    {
        _sandbox.Run("var closed = 0; async function* mixed() { try { yield 1; yield 2; yield 2.5; } finally { closed++; } }");
        var seen = new List<int>();
        var error = await Assert.ThrowsAsync<V8TypeException>(() => Each(_streams.Stream("mixed()"), seen));
        Assert.Equal("result[2]", error.Path);
        Assert.Equal([1, 2], seen);
        Assert.Equal("1", _sandbox.Run("closed"));
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("{ async next() { return 5; } }", "TypeError")]
    [InlineData("{ async next() { throw new RangeError('no'); } }", "RangeError")]
    [InlineData("{ next() { throw new RangeError('no'); } }", "RangeError")]
    [InlineData("{ async next() { return { get done() { throw new RangeError('no'); } }; } }", "RangeError")]
    [InlineData("{ async next() { return { get value() { throw new RangeError('no'); } }; } }", "RangeError")]
    [InlineData("{ next: () => ({ get then() { throw new RangeError('no'); } }) }", "RangeError")]
    [InlineData("{ [Symbol.asyncIterator]() { throw new RangeError('no'); } }", "RangeError")]
    [InlineData("[Promise.reject(new RangeError('no'))]", "RangeError")]
    [InlineData("Promise.reject(new RangeError('no'))", "RangeError")]
    public async Task Poisoned_iterators(string source, string name)
    {
        var stream = _streams.Stream(source);
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => stream.ToListAsync().AsTask());
        Assert.Equal(name, error.ErrorName);
        error.ThrownValue.Dispose();
        ((IDisposable)stream).Dispose();
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("5")]
    [InlineData("'text'")]
    [InlineData("{}")]
    [InlineData("null")]
    public void What_is_no_source_is_refused(string source)
    {
        Assert.Contains("IAsyncEnumerable<int>", Assert.Throws<V8TypeException>(() => _streams.Stream(source)).Message);
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task What_a_promise_brings_may_be_no_source() =>
        Assert.Contains("async iterable", (await Assert.ThrowsAsync<V8TypeException>(() => _streams.Stream("Promise.resolve(5)").ToListAsync().AsTask())).Message);

    [Theory]
    [InlineData("async return() { throw new RangeError('no'); }", "RangeError")]
    [InlineData("return() { throw new RangeError('no'); }", "RangeError")]
    [InlineData("async return() { return 5; }", "TypeError")]
    public async Task An_error_of_return_is_that_of_DisposeAsync(string stop, string name)
    {
        var enumerator = _streams.Stream($"{{ async next() {{ return {{ value: 1 }}; }}, {stop} }}").GetAsyncEnumerator();
        Assert.True(await enumerator.MoveNextAsync());
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => enumerator.DisposeAsync().AsTask());
        Assert.Equal(name, error.ErrorName);
        error.ThrownValue.Dispose();
        await enumerator.DisposeAsync();
    }

    [Fact]
    public async Task DisposeAsync_waits_for_return()
    {
        _sandbox.Run(
            """
            var state = "open", finish;
            var source = { async next() { return { value: 1 }; }, return() { state = "closing"; return new Promise(ok => { finish = () => { state = "closed"; ok({}); }; }); } };
            """);
        var enumerator = _streams.Stream("source").GetAsyncEnumerator();
        Assert.True(await enumerator.MoveNextAsync());
        var closing = enumerator.DisposeAsync();
        Assert.False(closing.IsCompleted);
        Assert.Equal("closing", _sandbox.Run("state"));
        _sandbox.Run("finish()");
        await closing;
        Assert.Equal("closed", _sandbox.Run("state"));
    }

    [Fact]
    public async Task A_reader_is_canceled_when_it_is_left()
    {
        _sandbox.Run("var canceled = 0; var body = { getReader() { return { async read() { return { value: 1, done: false }; }, async cancel() { canceled++; } }; } };");
        Assert.Equal(1, await _streams.Stream("body").FirstAsync());
        Assert.Equal("1", _sandbox.Run("canceled"));
    }

    [Fact]
    public async Task Cancellation_ends_the_waiting_and_closes_the_iterator()
    {
        _sandbox.Run("var returned = 0; var quiet = { next() { return new Promise(() => {}); }, async return() { returned++; return {}; } };");
        using var cancel = new CancellationTokenSource();
        var loop = Each(_streams.Stream("quiet"), [], cancel.Token);
        Assert.False(loop.IsCompleted);
        cancel.Cancel();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
        Assert.Equal(cancel.Token, error.CancellationToken);
        Assert.Equal("1", _sandbox.Run("returned"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Each(_streams.CountAsync(5), [], cancel.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_token_of_the_method_ends_its_stream(bool first)
    {
        using var own = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        var loop = Each(_streams.PushedUntil(own.Token), [], other.Token);
        (first ? own : other).Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
        _streams.Push(1);
        Assert.Equal("end", _streams.TakeLog());
    }

    [Fact]
    public async Task A_generator_that_waits_forever_does_not_hold_back_DisposeAsync()
    {
        using var cancel = new CancellationTokenSource();
        var seen = new List<int>();
        var loop = Each(_streams.Pushed(), seen, cancel.Token);
        _streams.Push(1);
        await TestPool.Until(() => seen.Count == 1);
        cancel.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
        Assert.Equal("", _streams.TakeLog());

        // It gets to its return when it has been woken.
        _streams.Push(2);
        Assert.Equal("end", _streams.TakeLog());
    }

    [Fact]
    public async Task A_token_ends_a_script_that_runs()
    {
        using var cancel = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Each(_streams.Stream("(async function* () { yield 1; for (;;) ; })()"), [], cancel.Token));
        Assert.Equal("2", _sandbox.Run("1 + 1"));
    }

    [Fact]
    public async Task A_context_that_is_disposed_of_ends_what_waits()
    {
        using var context = _sandbox.Vm.CreateContext();
        var streams = context.Get<IStreams>();
        var waiting = streams.Pushed().GetAsyncEnumerator();
        var next = waiting.MoveNextAsync();
        var open = streams.CountAsync(1000).GetAsyncEnumerator();
        Assert.True(await open.MoveNextAsync());
        Assert.True(await open.MoveNextAsync());
        context.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => next.AsTask());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => open.MoveNextAsync().AsTask());
        await waiting.DisposeAsync();
        await open.DisposeAsync();
    }

    [Fact]
    public async Task Continuations_do_not_hold_the_VM()
    {
        var enumerator = _streams.Pushed().GetAsyncEnumerator();
        var after = enumerator.MoveNextAsync().AsTask().ContinueWith(
            _ => Task.Run(() => _streams.TakeLog()).Wait(TimeSpan.FromSeconds(30)), TaskContinuationOptions.ExecuteSynchronously);
        _streams.Push(1);
        Assert.True(await after);
        await enumerator.DisposeAsync();
    }

    [Fact]
    public async Task From_many_threads_at_once()
    {
        _sandbox.Run("async function* ticks(n) { for (let i = 0; i < n; i++) { if (i % 7 === 0) await new Promise(ok => waiting.push(ok)); yield i; } } var waiting = []; function flush() { for (const go of waiting.splice(0)) go(); }");
        var all = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _streams.Stream("ticks(100)").ToListAsync().AsTask())));
        while (!all.IsCompleted)
        {
            _sandbox.Run("flush()");
            await Task.Yield();
        }

        Assert.All(await all, list => Assert.Equal(Enumerable.Range(0, 100), list));
        _sandbox.AssertWorks();
    }

    [Fact]
    public async Task Two_enumerations()
    {
        var iterable = _streams.Stream("new Set([1, 2, 3])");
        Assert.Equal([1, 2, 3], await iterable.ToListAsync());
        Assert.Equal([1, 2, 3], await iterable.ToListAsync());
        var iterator = _streams.CountAsync(3);
        Assert.Equal(3, await iterator.CountAsync());
        Assert.Contains("gives its elements once", Assert.Throws<InvalidOperationException>(() => { _ = iterator.GetAsyncEnumerator(); }).Message);
    }

    [Fact]
    public async Task Poisoned_prototypes()
    {
        _sandbox.Run(
            """
            Promise.prototype.then = Promise.resolve = () => { throw new Error("then"); };
            Map.prototype.get = Map.prototype.set = WeakSet.prototype.add = Date.now = () => { throw new Error("taken"); };
            Object.defineProperty(Object.prototype, "0", { set() { throw new Error("setter"); }, configurable: true });
            """);
        Assert.Equal([1, 2, 3], await _streams.Stream("(async function* () { yield 1; await null; yield 2; yield 3; })()").ToListAsync());
    }

    private static async Task Each<T>(IAsyncEnumerable<T> source, List<T> seen, CancellationToken token = default)
    {
        await foreach (var item in source.WithCancellation(token))
        {
            seen.Add(item);
        }
    }
}
