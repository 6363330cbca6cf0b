namespace V8Typed.Benchmarks;

/// <summary>Calls as a server makes them: most are good, and some do all that a script or a caller can do wrong.</summary>
internal static class SoakCalls
{
    public static IReadOnlyList<SoakCall> All { get; } =
    [
        new("good: an object in, an object out", 500, (pool, id) => Run(() => Price(pool, id))),
        new("good: async", 280, Greet),
        new("good: a stream", 80, Count),
        new("throws", 30, (pool, id) => Run(() => Expect<V8ScriptException>(() => Module(pool).Fail(id), error => error.Message.Contains($"no {id}", StringComparison.Ordinal)))),
        new("rejects", 30, (pool, id) => ExpectAsync<V8ScriptException>(() => Module(pool).RejectAsync(id), error => error.Message.Contains($"later no {id}", StringComparison.Ordinal))),
        new("returns garbage", 20, (pool, _) => Run(() => Expect<V8TypeException>(() => Module(pool).Garbage(), error => error.Path == "result.text"))),
        new("caller cancels", 40, Cancel),
        new("recurses without end", 5, (pool, _) => Run(() => Expect<V8ScriptException>(() => Module(pool).Recurse(), error => error.Message.Contains("call stack", StringComparison.Ordinal)))),
        new("reserves buffers without end", 4, (pool, _) => Run(() => Expect<V8ScriptException>(() => Module(pool).Reserve(), error => error.Message.Contains("RangeError", StringComparison.Ordinal)))),
        new("fills the heap without end", 4, (pool, _) => Run(() => Expect<V8Exception>(() => Module(pool).Fill(), error => error is V8MemoryException or V8TimeoutException))), // On a busy machine its time is up first.
        new("loops for ever", 3, (pool, _) => Run(() => Expect<V8TimeoutException>(() => Module(pool).Spin(), error => error.Timeout == SoakPool.Timeout))),
        new("never settles", 2, (pool, _) => ExpectAsync<V8TimeoutException>(() => Module(pool).NeverAsync(), error => error.Timeout == SoakPool.MaxLeaseTime)),
        new("caller forgets the lease", 2, async (pool, _) => await pool.RentAsync()),
    ];

    private static ISoak Module(V8Pool pool) => pool.Get<ISoak>();

    private static Task Run(Action call)
    {
        call();
        return Task.CompletedTask;
    }

    private static void Price(V8Pool pool, int id)
    {
        SoakLine[] lines = [.. Enumerable.Range(1, 1 + (id % 20)).Select(i => new SoakLine(i, id % 1000 / 4.0))];
        var receipt = Module(pool).Price(new SoakOrder($"order {id}", lines));
        var total = lines.Sum(line => line.Count * line.Price);
        Require(receipt == new SoakReceipt(FormattableString.Invariant($"order {id}: {total}"), total, lines.Length), $"{receipt}");
    }

    private static async Task Greet(V8Pool pool, int id)
    {
        var text = await Module(pool).GreetAsync($"{id}");
        Require(text == $"hello {id}", text);
    }

    private static async Task Count(V8Pool pool, int id)
    {
        var to = id % 100;
        List<int> numbers = [];
        await foreach (var number in Module(pool).CountAsync(to))
        {
            numbers.Add(number);
        }

        Require(numbers.SequenceEqual(Enumerable.Range(0, to)), string.Join(' ', numbers));
    }

    private static async Task Cancel(V8Pool pool, int id)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(id % 20));
        try
        {
            var result = await Task.Run(() => Module(pool).Work(id % 10 * 1_000_000, id, source.Token));
            Require(result == id, $"{result}");
        }
        catch (OperationCanceledException canceled)
        {
            Require(source.IsCancellationRequested && canceled.CancellationToken == source.Token, "canceled by another's token");
        }
    }

    private static void Expect<T>(Action call, Func<T, bool> isIt)
        where T : Exception
    {
        try
        {
            call();
        }
        catch (T error) when (isIt(error))
        {
            return;
        }

        throw new InvalidOperationException($"It did not fail with {typeof(T).Name}.");
    }

    private static async Task ExpectAsync<T>(Func<Task> call, Func<T, bool> isIt)
        where T : Exception
    {
        try
        {
            await call();
        }
        catch (T error) when (isIt(error))
        {
            return;
        }

        throw new InvalidOperationException($"It did not fail with {typeof(T).Name}.");
    }

    private static void Require(bool condition, string instead)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"The answer was wrong: {instead}");
        }
    }
}
