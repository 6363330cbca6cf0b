using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.Pooling;

/// <summary>When a VM is replaced, and that its neighbours and callers do not notice.</summary>
public sealed class RecycleTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task After_its_uses_a_VM_is_never_seen_again()
    {
        await using var pool = new TestPool(options => options.MaxUses = 3);
        var seen = new List<string>();
        for (var i = 0; i < 9; i++)
        {
            seen.Add(await pool.Run("globalThis.n = (globalThis.n ?? 0) + 1"));
        }

        Assert.Equal("1 2 3 1 2 3 1 2 3", string.Join(' ', seen));
        await TestPool.Until(() => pool.Recycled.Length == 3);
        Assert.All(pool.Recycled, cause => Assert.Equal(V8RecycleCause.Uses, cause));
    }

    [Fact]
    public async Task The_successor_is_made_during_the_last_use()
    {
        await using var pool = new TestPool(options => options.MaxUses = 1);
        using var lease = await pool.Pool.RentAsync();
        await TestPool.Until(() => pool.Pool.Statistics is { Idle: 1, Creating: 0 });
        using var next = await pool.Pool.RentAsync();
        Assert.NotSame(lease.Context, next.Context);
    }

    [Fact]
    public async Task An_old_VM_serves_until_its_successor_is_there()
    {
        var time = new FakeTimeProvider();
        using var gate = new ManualResetEventSlim(true);
        await using var pool = new TestPool(options =>
        {
            (options.MaxAge, options.TimeProvider) = (TimeSpan.FromMinutes(10), time);
            options.WarmUp = _ => gate.Wait();
        });
        Assert.Equal("1", await pool.Run("globalThis.n = 1"));
        gate.Reset();
        time.Advance(TimeSpan.FromMinutes(10));
        await TestPool.Until(() => pool.Pool.Statistics.Creating == 1);
        Assert.Equal("1", await pool.Run("n"));
        gate.Set();
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Age]);
        Assert.Equal("undefined", await pool.Run("typeof n"));
        Assert.Equal(1, pool.Pool.Statistics.Size);
    }

    [Fact]
    public async Task A_VM_whose_objects_grow_is_replaced()
    {
        await using var pool = new TestPool(options => options.MaxUsedHeap = 32 << 20);
        await pool.Run("globalThis.kept = Array.from({ length: 1 << 20 }, (_, i) => [i, i])");
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.UsedHeap]);
        Assert.Equal("undefined", await pool.Run("typeof kept"));
    }

    [Fact]
    public async Task VMs_above_the_least_number_go_when_nobody_needs_them()
    {
        var time = new FakeTimeProvider();
        await using var pool = new TestPool(options => (options.MaxSize, options.TimeProvider) = (3, time));
        var leases = new[] { await pool.Pool.RentAsync(), await pool.Pool.RentAsync(), await pool.Pool.RentAsync() };
        Array.ForEach(leases, lease => lease.Dispose());
        Assert.Equal(3, pool.Pool.Statistics.Idle);
        time.Advance(TimeSpan.FromMinutes(1));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Idle, V8RecycleCause.Idle]);
        Assert.Equal(1, pool.Pool.Statistics.Size);
    }

    [Fact]
    public async Task A_discarded_VM_is_replaced()
    {
        await using var pool = new TestPool();
        using (var lease = await pool.Pool.RentAsync())
        {
            lease.Context.RunScript("globalThis.spoilt = true");
            lease.Discard();
        }

        Assert.Equal("undefined", await pool.Run("typeof spoilt"));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Discarded]);
    }

    [Fact]
    public async Task A_VM_that_was_disposed_is_replaced()
    {
        await using var pool = new TestPool();
        using (var lease = await pool.Pool.RentAsync())
        {
            lease.Context.Dispose();
        }

        Assert.Equal("2", await pool.Run("1 + 1"));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Broken]);
    }

    [Fact]
    public async Task What_runs_into_a_limit_is_replaced_and_its_neighbour_is_not()
    {
        await using var pool = new TestPool(options =>
        {
            (options.MinSize, options.MaxSize) = (2, 2);
            (options.Vm.Timeout, options.Vm.MaxArrayBufferAllocation) = (s_limit, 16 << 20);
            options.Preload<ICounting>();
        });
        await pool.Pool.WarmUpAsync();
        using var neighbour = await pool.Pool.RentAsync();
        neighbour.Context.RunScript("globalThis.mine = 1");

        await Hit<V8TimeoutException>(module => module.Spin());
        Assert.Contains("Maximum call stack", (await Hit<V8ScriptException>(module => module.Recurse())).Message, StringComparison.Ordinal);
        await Hit<V8ScriptException>(module => module.Allocate());
        await HitAny(module =>
        {
            using var source = new CancellationTokenSource(50);
            module.Spin(source.Token);
        });

        await TestPool.Until(() => pool.Recycled.Length == 4);
        Assert.Equal(
            [V8RecycleCause.Timeout, V8RecycleCause.StackLimit, V8RecycleCause.ArrayBufferLimit],
            pool.Recycled.Take(3));
        Assert.Contains(pool.Recycled[3], new[] { V8RecycleCause.Canceled, V8RecycleCause.Timeout }); // A slow machine.
        Assert.Equal("1", neighbour.Context.RunScript("mine"));

        async Task<T> Hit<T>(Action<ICounting> call)
            where T : Exception
        {
            var before = pool.Recycled.Length;
            T error;
            using (var lease = await pool.Pool.RentAsync())
            {
                error = Assert.Throws<T>(() => call(lease.Get<ICounting>()));
            }

            await TestPool.Until(() => pool.Recycled.Length == before + 1);
            return error;
        }

        async Task HitAny(Action<ICounting> call)
        {
            using var lease = await pool.Pool.RentAsync();
            Assert.NotNull(Record.Exception(() => call(lease.Get<ICounting>())));
        }
    }

    [Fact]
    public async Task A_script_over_the_heap_limit_costs_its_VM()
    {
        await using var pool = new TestPool(options => options.Vm.MaxHeapSize = 64 << 20);
        using (var lease = await pool.Pool.RentAsync())
        {
            Assert.Throws<V8MemoryException>(() => lease.Context.RunScript("const all = []; for (;;) all.push(new Array(1000).fill(1.5))"));
        }

        Assert.Equal("2", await pool.Run("1 + 1"));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.HeapLimit]);
    }

    [Fact]
    public async Task Cancellation_alone_need_not_cost_a_VM()
    {
        await using var pool = new TestPool(options => options.RecycleAfterCancellation = false);
        using (var lease = await pool.Pool.RentAsync())
        {
            using var source = new CancellationTokenSource(5);
            Assert.ThrowsAny<OperationCanceledException>(() => lease.Get<ICounting>().Spin(source.Token));
        }

        Assert.Equal("2", await pool.Run("1 + 1"));
        Assert.Equal((1L, 0L), (pool.Pool.Statistics.Created, pool.Pool.Statistics.Recycled));
    }

    [Fact]
    public async Task A_lease_given_back_with_a_promise_in_the_air_costs_its_VM()
    {
        await using var pool = new TestPool();
        Task<int> pending;
        using (var lease = await pool.Pool.RentAsync())
        {
            pending = lease.Get<ICounting>().NeverAsync();
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => pending);
        Assert.Equal("2", await pool.Run("1 + 1"));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Unfinished]);
    }

    [Fact]
    public async Task A_lease_given_back_inside_a_call_costs_its_VM_when_the_call_has_ended()
    {
        await using var pool = new TestPool();
        var lease = await pool.Pool.RentAsync();
        var module = lease.Get<ICounting>();
        module.With(lease.Dispose);
        Action useOn = () =>
        {
            while (true)
            {
                module.Next(); // Until the pool has got to it.
            }
        };
        Assert.Throws<ObjectDisposedException>(useOn);
        Assert.Equal("2", await pool.Run("1 + 1"));
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Unfinished]);
    }

    [Fact]
    public async Task A_lease_given_back_while_another_thread_calls_does_not_wait_for_it()
    {
        await using var pool = new TestPool();
        var lease = await pool.Pool.RentAsync();
        using var inside = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        var module = lease.Get<ICounting>();
        var call = Task.Run(() => module.With(() =>
        {
            inside.Set();
            end.Wait();
        }));
        inside.Wait();
        lease.Dispose();
        Assert.Equal("2", await pool.Run("1 + 1")); // On the successor, while the call goes on.
        end.Set();
        await call;
        await TestPool.Until(() => pool.Recycled is [V8RecycleCause.Unfinished]);
    }
}
