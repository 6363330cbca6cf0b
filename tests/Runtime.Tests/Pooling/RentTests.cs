using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.Pooling;

/// <summary>Leases: taking, waiting, giving back.</summary>
public sealed class RentTests
{
    [Fact]
    public async Task A_lease_gives_a_context_and_comes_back()
    {
        await using var pool = new TestPool();
        Assert.Equal("3", await pool.Run("globalThis.kept = 1 + 2"));
        Assert.Equal("3", await pool.Run("kept")); // The same context: it is shared.
        Assert.Equal((1, 1L), (pool.Pool.Statistics.Size, pool.Pool.Statistics.Created));
    }

    [Fact]
    public async Task A_lease_that_was_given_back_says_so()
    {
        await using var pool = new TestPool();
        var lease = await pool.Pool.RentAsync();
        lease.Dispose();
        lease.Dispose();
        await lease.DisposeAsync();
        var error = Assert.Throws<ObjectDisposedException>(() => lease.Context);
        Assert.Equal("Lease", error.ObjectName);
        Assert.Contains("The lease of the pool 'default' was given back", error.Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => lease.Get<ICounting>());
        Assert.Throws<ObjectDisposedException>(lease.Discard);
        Assert.Equal(1, pool.Pool.Statistics.Idle); // And not twice.
    }

    [Fact]
    public async Task Callers_are_served_in_their_order()
    {
        await using var pool = new TestPool();
        var held = await pool.Pool.RentAsync();
        var served = new List<int>();
        var callers = new List<Task>();
        for (var i = 0; i < 20; i++)
        {
            callers.Add(Caller(i));
        }

        Assert.Equal(20, pool.Pool.Statistics.Queued);
        held.Dispose();
        await Task.WhenAll(callers);
        Assert.Equal(Enumerable.Range(0, 20), served);

        async Task Caller(int number)
        {
            await using var lease = await pool.Pool.RentAsync();
            served.Add(number); // By one at a time: there is one VM.
        }
    }

    [Fact]
    public async Task A_full_queue_refuses_at_once_and_goes_on()
    {
        await using var pool = new TestPool(options => (options.MaxQueue, options.Name) = (1, "small"));
        var held = await pool.Pool.RentAsync();
        var waiting = pool.Pool.RentAsync().AsTask();
        var error = await Assert.ThrowsAsync<V8PoolExhaustedException>(async () => await pool.Pool.RentAsync());
        Assert.True(error.IsQueueFull);
        Assert.Contains("'small'", error.Message, StringComparison.Ordinal);
        Assert.Throws<V8PoolExhaustedException>(() => pool.Pool.Rent());
        held.Dispose();
        (await waiting).Dispose();
        Assert.Equal("2", await pool.Run("1 + 1"));
    }

    [Fact]
    public async Task Without_a_queue_callers_get_what_is_free_or_on_its_way()
    {
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize, options.MaxQueue) = (0, 2, 0));
        await using var first = await pool.Pool.RentAsync(); // Cold: it waits for the VM that is made for it.
        await using var second = await pool.Pool.RentAsync();
        await Assert.ThrowsAsync<V8PoolExhaustedException>(async () => await pool.Pool.RentAsync());
        Assert.NotSame(first.Context, second.Context);
    }

    [Fact]
    public async Task The_wait_is_bounded()
    {
        var time = new FakeTimeProvider();
        await using var pool = new TestPool(options => (options.MaxWait, options.TimeProvider) = (TimeSpan.FromSeconds(5), time));
        using var held = await pool.Pool.RentAsync();
        var waiting = pool.Pool.RentAsync().AsTask();
        time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        var error = await Assert.ThrowsAsync<V8PoolExhaustedException>(() => waiting);
        Assert.False(error.IsQueueFull);
        Assert.Contains("5000 ms of MaxWait", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, pool.Pool.Statistics.Queued);
    }

    [Fact]
    public async Task A_blocking_wait_is_bounded_too()
    {
        await using var pool = new TestPool(options => options.MaxWait = TimeSpan.FromMilliseconds(20));
        await pool.Pool.WarmUpAsync();
        using var held = await pool.Pool.RentAsync();
        Assert.False(Assert.Throws<V8PoolExhaustedException>(() => pool.Pool.Rent()).IsQueueFull);
        Assert.Equal(0, pool.Pool.Statistics.Queued);
    }

    [Fact]
    public async Task A_canceled_caller_leaves_the_queue()
    {
        await using var pool = new TestPool();
        var held = await pool.Pool.RentAsync();
        using var source = new CancellationTokenSource();
        var canceled = pool.Pool.RentAsync(source.Token).AsTask();
        var next = pool.Pool.RentAsync().AsTask();
        await source.CancelAsync();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled)).CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await pool.Pool.RentAsync(source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => pool.Pool.Rent(source.Token));
        Assert.Equal(1, pool.Pool.Statistics.Queued);
        held.Dispose();
        (await next).Dispose();
    }

    [Fact]
    public async Task Callers_who_block_every_thread_of_the_pool_are_served()
    {
        // Blocking callers on threads of the .NET thread pool must not depend on another one of them.
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize, options.MaxWait) = (0, 2, TimeSpan.FromHours(1)));
        var calls = Enumerable.Range(0, 200).Select(i => Task.Run(() =>
        {
            using var lease = pool.Pool.Rent();
            return lease.Context.RunScript<int>($"{i} + 1");
        }));
        Assert.Equal(Enumerable.Range(1, 200), await Task.WhenAll(calls));
    }

    [Fact]
    public async Task No_wake_up_is_lost_when_callers_come_wait_cancel_and_discard()
    {
        await using var pool = new TestPool(options =>
        {
            (options.MinSize, options.MaxSize, options.MaxQueue) = (1, 2, 50);
            options.MaxWait = TimeSpan.FromHours(1);
        });
        long good = 0;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            for (var i = 0; i < 500; i++)
            {
                using var source = new CancellationTokenSource();
                var rent = pool.Pool.RentAsync(source.Token);
                if (random.Next(4) == 0)
                {
                    await source.CancelAsync();
                }

                try
                {
                    using var lease = await rent;
                    Assert.Equal(i + 1, lease.Context.RunScript<int>($"{i} + 1"));
                    Interlocked.Increment(ref good);
                    if (random.Next(200) == 0)
                    {
                        lease.Discard();
                    }
                }
                catch (OperationCanceledException)
                {
                }
            }
        })));
        Assert.InRange(Interlocked.Read(ref good), 16 * 500 / 2, 16 * 500);
        Assert.Equal((0, 0), (pool.Pool.Statistics.InUse, pool.Pool.Statistics.Queued));
    }

    [Fact]
    public async Task VMs_run_in_parallel()
    {
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize) = (2, 2));
        await using var one = await pool.Pool.RentAsync();
        await using var two = await pool.Pool.RentAsync();

        // Each script ends only when both run.
        using var barrier = new Barrier(2);
        await Task.WhenAll(new[] { one, two }.Select(lease => Task.Run(() => lease.Get<ICounting>().With(() => barrier.SignalAndWait()))));
    }
}
