using Microsoft.Extensions.Time.Testing;
using V8Typed.Tests.Interop.Modules.Later;

namespace V8Typed.Tests.Pooling;

/// <summary>Modules that wait at their top level, in the contexts of a pool.</summary>
public sealed class LoadTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_VM_is_warm_once_its_modules_are_loaded()
    {
        await using var pool = new TestPool(options => Configure(options).Preload<ITimed>());
        var warm = pool.Pool.WarmUpAsync();
        Assert.False(warm.IsCompleted);
        await Move(warm);
        await using var lease = await pool.Pool.RentAsync();
        Assert.Equal(42, lease.Get<ITimed>().Answer());
        Assert.Same(lease.Get<ITimed>(), await lease.GetAsync<ITimed>());
    }

    [Fact]
    public async Task A_module_that_waits_longer_than_a_caller_fails_the_VM()
    {
        var stopped = new FakeTimeProvider();
        await using var pool = new TestPool(options =>
        {
            Configure(options).Preload<ITimed>();
            (options.Context.TimeProvider, options.TimeProvider) = (stopped, _clock);
            options.MaxWait = TimeSpan.FromSeconds(5);
        });
        await Move(TestPool.Until(() => pool.Failures.Length > 0));
        var error = Assert.IsType<V8TimeoutException>(pool.Failures[0]);
        Assert.Equal(TimeSpan.FromSeconds(5), error.Timeout);
        Assert.StartsWith("The module 'Interop/Modules/later/timer.mjs' was still being loaded after 5000 ms", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_a_pool_does_not_wait_for_a_module_that_nobody_needs()
    {
        await using var pool = new TestPool(options => Configure(options).Preload<ITimed>());
        await TestPool.Until(() => pool.Pool.Statistics.Creating == 1);
        await pool.Pool.DrainAsync(); // Though the clock stands still.
        Assert.Empty(pool.Failures);
    }

    [Fact]
    public async Task A_proxy_of_the_pool_waits_where_the_module_was_not_asked_for_before()
    {
        await using var pool = new TestPool(options => Configure(options));
        await pool.Pool.WarmUpAsync();
        var answer = pool.Pool.Get<ITimedTask>().AnswerAsync();
        Assert.False(answer.IsCompleted);
        await Move(answer);
        Assert.Equal(42, await answer);
        Assert.Empty(pool.Recycled);
    }

    private V8PoolOptions Configure(V8PoolOptions options)
    {
        options.Context = new V8ContextOptions { WebApis = V8WebApis.Timers, TimeProvider = _clock };
        return options;
    }

    private async Task Move(Task until)
    {
        while (!until.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        await until;
    }
}
