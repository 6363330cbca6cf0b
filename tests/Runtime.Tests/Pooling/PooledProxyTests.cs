using V8Typed.Interop;

namespace V8Typed.Tests.Pooling;

/// <summary>Proxies over a pool: each call leases a VM for as long as it takes, and no longer.</summary>
public sealed class PooledProxyTests
{
    [Fact]
    public async Task A_call_leases_a_VM_and_gives_it_back()
    {
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize) = (2, 2));
        var module = pool.Pool.Get<ICounting>();

        Assert.Same(module, pool.Pool.Get<ICounting>());
        Assert.Equal(7, module.Add(3, 4));
        Assert.Equal("x!", await module.LaterAsync("x"));
        Assert.Equal((2L, 0), (pool.Pool.Statistics.Leases, pool.Pool.Statistics.InUse));
    }

    [Fact]
    public async Task Any_number_of_threads_may_call()
    {
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize) = (2, 2));
        var module = pool.Pool.Get<ICounting>();

        Parallel.For(0, 2000, i => Assert.Equal(i + 1, module.Add(i, 1)));
        var texts = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => module.LaterAsync($"{i}")));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}!"), texts);
        Assert.Equal(0, pool.Pool.Statistics.InUse);
        await TestPool.Until(() => pool.Pool.Statistics.Created == 2); // The first may have done all of it before the second was there.
    }

    [Fact]
    public async Task A_task_holds_its_VM_until_it_ends()
    {
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize) = (2, 2));
        var module = pool.Pool.Get<ICounting>();
        using var source = new CancellationTokenSource();
        var never = module.NeverAsync(source.Token);
        await TestPool.Until(() => pool.Pool.Statistics.InUse == 1);

        Assert.Equal(3, module.Add(1, 2)); // The other one.
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never);
        await TestPool.Until(() => pool.Pool.Statistics.InUse == 0);
    }

    [Fact]
    public async Task A_stream_holds_a_VM_while_it_is_enumerated()
    {
        await using var pool = new TestPool();
        var module = pool.Pool.Get<ICounting>();
        var stream = module.CountAsync(3);
        var sequence = module.Count(1000);
        Assert.Equal(0, pool.Pool.Statistics.InUse);

        await using (var elements = stream.GetAsyncEnumerator())
        {
            Assert.True(await elements.MoveNextAsync());
            Assert.Equal(1, pool.Pool.Statistics.InUse);
        }

        Assert.Equal(0, pool.Pool.Statistics.InUse);
        Assert.Equal([0, 1, 2], await All(stream)); // Another call, anew.
        Assert.Equal([0, 1, 2, 3, 4], sequence.Take(5));
        Assert.Equal(0, pool.Pool.Statistics.InUse);
        Assert.Equal(1, pool.Pool.Statistics.Created); // A stream that was left early costs no VM.
    }

    [Fact]
    public async Task A_failed_call_gives_its_VM_back()
    {
        await using var pool = new TestPool();
        var module = pool.Pool.Get<ICounting>();

        var problem = new InvalidOperationException("mine");
        var error = Assert.Throws<V8ScriptException>(() => module.With(() => throw problem));
        Assert.Same(problem, error.InnerException);
        Assert.Equal((0, 1, 1L), (pool.Pool.Statistics.InUse, pool.Pool.Statistics.Size, pool.Pool.Statistics.Created));
    }

    [Fact]
    public async Task A_call_inside_of_a_call_takes_a_second_VM_or_an_error()
    {
        await using var two = new TestPool(options => (options.MinSize, options.MaxSize) = (2, 2));
        var module = two.Pool.Get<ICounting>();
        var sum = 0;
        module.With(() => sum = module.Add(1, 2));
        Assert.Equal(3, sum);

        await using var one = new TestPool(options => options.MaxWait = TimeSpan.FromMilliseconds(20));
        await one.Pool.WarmUpAsync();
        var alone = one.Pool.Get<ICounting>();
        var error = Assert.Throws<V8ScriptException>(() => alone.With(() => alone.Add(1, 2)));
        Assert.IsType<V8PoolExhaustedException>(error.InnerException);
        Assert.Equal(3, alone.Add(1, 2));
    }

    [Fact]
    public async Task With_a_fresh_context_for_each_lease_nothing_is_kept()
    {
        await using var pool = new TestPool(options => options.Isolation = V8PoolIsolation.FreshContext);
        var module = pool.Pool.Get<ICounting>();

        Assert.Equal((1, 1, 1), (module.Next(), module.Next(), module.Next()));
        await using var shared = new TestPool();
        var other = shared.Pool.Get<ICounting>();
        Assert.Equal((1, 2, 3), (other.Next(), other.Next(), other.Next()));
    }

    [Fact]
    public async Task What_lives_in_one_VM_is_refused_at_once()
    {
        await using var pool = new TestPool();
        var error = Assert.Throws<NotSupportedException>(pool.Pool.Get<ILiving>);
        Assert.Contains("ILiving.Any gives a JsValue", error.Message, StringComparison.Ordinal);
        Assert.Contains("V8Pool.RentAsync", error.Message, StringComparison.Ordinal);
        Assert.Equal(5, await Lease()); // By a lease it works.

        async Task<int> Lease()
        {
            await using var lease = await pool.Pool.RentAsync();
            return lease.Get<ILiving>().Add(2, 3);
        }
    }

    [Fact]
    public async Task After_the_end_of_the_pool_a_proxy_says_so()
    {
        var pool = new TestPool();
        var module = pool.Pool.Get<ICounting>();
        await pool.DisposeAsync();

        Assert.Contains("'default'", Assert.Throws<ObjectDisposedException>(() => module.Add(1, 2)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => module.LaterAsync("x"));
        Assert.Throws<ObjectDisposedException>(pool.Pool.Get<ICounting>);
    }

    private static async Task<List<int>> All(IAsyncEnumerable<int> stream)
    {
        List<int> all = [];
        await foreach (var element in stream)
        {
            all.Add(element);
        }

        return all;
    }
}

[JsModule("./counting.js")]
internal partial interface ILiving
{
    int Add(int a, int b);

    [JsName("next")]
    JsValue Any();
}
