using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.Pooling;

/// <summary>Leases that are held for too long are taken back, whatever holds them.</summary>
public sealed class OverdueTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_promise_that_never_settles_holds_its_VM_no_longer_than_that()
    {
        await using var pool = Pool();
        await TestPool.Until(() => pool.Pool.Statistics.Idle == 1);
        var never = pool.Pool.Get<ICounting>().NeverAsync(); // There is a VM, so that this returns when only the promise is left to wait for.
        Assert.Equal(1, pool.Pool.Statistics.InUse);

        _time.Advance(s_limit - TimeSpan.FromSeconds(1));
        Assert.False(never.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        var error = await Assert.ThrowsAsync<V8TimeoutException>(() => never);

        Assert.Equal(s_limit, error.Timeout);
        Assert.Contains("60000 ms of MaxLeaseTime", error.Message, StringComparison.Ordinal);
        Assert.Contains("CancellationToken", error.Message, StringComparison.Ordinal);
        Assert.IsType<ObjectDisposedException>(error.InnerException);
        Assert.Equal("2", await pool.Run("1 + 1"));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Overdue]);
    }

    [Fact]
    public async Task A_script_without_a_time_limit_is_ended()
    {
        await using var pool = Pool();
        var module = pool.Pool.Get<ICounting>();
        var call = Task.Run(() => module.Spin());
        await InUse(pool);

        _time.Advance(s_limit);
        Assert.Equal(s_limit, (await Assert.ThrowsAsync<V8TimeoutException>(() => call)).Timeout);
        Assert.Equal(3, module.Add(1, 2));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Overdue]);
    }

    [Fact]
    public async Task A_stream_that_nobody_reads_on_is_ended()
    {
        await using var pool = Pool();
        var module = pool.Pool.Get<ICounting>();
        await using var elements = module.CountAsync(3).GetAsyncEnumerator();
        Assert.True(await elements.MoveNextAsync());
        using var sequence = module.Count(1000).GetEnumerator();

        _time.Advance(s_limit);
        await Assert.ThrowsAsync<V8TimeoutException>(async () =>
        {
            // Elements that have come already may be read.
            while (await elements.MoveNextAsync())
            {
                await TestPool.Until(() => pool.Recycled.Length == 1);
            }

            await Task.FromException(new InvalidOperationException("It went on."));
        });
        Assert.True(sequence.MoveNext());
    }

    [Fact]
    public async Task A_lease_that_was_forgotten_comes_back()
    {
        await using var pool = Pool();
        var lease = await pool.Pool.RentAsync();
        var module = lease.Get<ICounting>();
        _time.Advance(s_limit);
        Assert.Equal("2", await pool.Run("1 + 1"));

        Assert.Throws<V8TimeoutException>(() => lease.Context);
        Assert.Throws<V8TimeoutException>(lease.Discard);
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Overdue]);
        Assert.Throws<ObjectDisposedException>(() => module.Next());
        lease.Dispose(); // Too late, and harmless.
        Assert.Equal((1, 1, 0), (pool.Pool.Statistics.Size, pool.Pool.Statistics.Idle, pool.Pool.Statistics.InUse));
    }

    [Fact]
    public async Task One_that_was_given_back_in_time_is_not_missed()
    {
        await using var pool = Pool();
        for (var i = 0; i < 5; i++)
        {
            using var lease = await pool.Pool.RentAsync();
            _time.Advance(s_limit - TimeSpan.FromSeconds(2));
            Assert.Equal("2", lease.Context.RunScript("1 + 1"));
        }

        Assert.Empty(pool.Recycled);
    }

    [Fact]
    public async Task Draining_does_not_wait_for_a_forgotten_lease_any_longer()
    {
        await using var pool = Pool();
        _ = await pool.Pool.RentAsync();
        var drained = pool.Pool.DrainAsync();
        pool.Pool.Dispose();
        Assert.False(drained.IsCompleted);
        _time.Advance(s_limit);
        await drained;
    }

    [Fact]
    public async Task A_callback_that_blocks_does_not_hold_up_the_pool()
    {
        await using var pool = Pool();
        using var end = new ManualResetEventSlim();
        var module = pool.Pool.Get<ICounting>();
        var call = Task.Run(() => module.With(end.Wait));
        await InUse(pool);
        _time.Advance(s_limit);
        Assert.Equal(3, module.Add(1, 2)); // On the successor.
        end.Set();
        Assert.True(await Record.ExceptionAsync(() => call) is null or V8TimeoutException); // Little is left of it that could be ended.
    }

    [Fact]
    public async Task Zero_is_no_limit()
    {
        await using var pool = new TestPool(options => (options.TimeProvider, options.MaxLeaseTime) = (_time, TimeSpan.Zero));
        using var lease = await pool.Pool.RentAsync();
        _time.Advance(TimeSpan.FromDays(20));
        Assert.Equal("2", lease.Context.RunScript("1 + 1"));
    }

    private static Task InUse(TestPool pool) => TestPool.Until(() => pool.Pool.Statistics.InUse == 1);

    private TestPool Pool() => new(options =>
    {
        (options.TimeProvider, options.MaxLeaseTime) = (_time, s_limit);
        options.Preload<ICounting>();
    });
}
