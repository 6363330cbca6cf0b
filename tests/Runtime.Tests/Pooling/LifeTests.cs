using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.Pooling;

/// <summary>The beginning of a pool, its changes, its end.</summary>
public sealed class LifeTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("v8typed-pool").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_pool_is_warm_with_its_libs_modules_and_warm_up()
    {
        var lib = Write("lib.js", "globalThis.lib = 'loaded'");
        var warmed = 0;
        await using var pool = new TestPool(options =>
        {
            (options.MinSize, options.MaxSize) = (2, 2);
            options.Libs.Add(lib);
            options.Preload<ICounting>();
            options.WarmUp = context => Interlocked.Add(ref warmed, context.Get<ICounting>().Next());
        });
        await pool.Pool.WarmUpAsync();
        Assert.True(pool.Pool.IsWarm);
        Assert.Equal((2, 2), (warmed, pool.Pool.Statistics.Idle));
        using var lease = await pool.Pool.RentAsync();
        Assert.Equal("loaded", lease.Context.RunScript("lib"));
        Assert.Equal(1, lease.Context.Statistics.Modules);
        Assert.Equal(2, lease.Get<ICounting>().Next());
    }

    [Fact]
    public async Task A_lib_that_fails_is_told_of_and_tried_again()
    {
        var lib = Path.Combine(_directory, "lib.js");
        var time = new FakeTimeProvider();
        await using var pool = new TestPool(options =>
        {
            options.Libs.Add(lib);
            options.TimeProvider = time;
        });
        await Assert.ThrowsAsync<FileNotFoundException>(() => pool.Pool.WarmUpAsync());
        await Assert.ThrowsAsync<FileNotFoundException>(async () => await pool.Pool.RentAsync()); // At once, and not after the wait limit.
        Assert.False(pool.Pool.IsWarm);
        Assert.All(pool.Failures, failure => Assert.IsType<FileNotFoundException>(failure));

        Write("lib.js", "globalThis.lib = 'loaded'");
        time.Advance(TimeSpan.FromSeconds(30));
        await pool.Pool.WarmUpAsync();
        Assert.Equal("loaded", await pool.Run("lib"));
    }

    [Fact]
    public async Task Sizes_that_contradict_each_other_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8Pool(TestPlatform.Instance, new V8PoolOptions { MinSize = 3, MaxSize = 2 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8PoolOptions { MaxSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8PoolOptions { MinSize = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8PoolOptions { MaxWait = Timeout.InfiniteTimeSpan });
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8PoolOptions { MaxWait = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8PoolOptions { MaxUsedHeap = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new V8PoolOptions { Isolation = (V8PoolIsolation)7 });
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_fresh_context_knows_nothing_of_the_lease_before()
    {
        await using var pool = new TestPool(options =>
        {
            options.Isolation = V8PoolIsolation.FreshContext;
            options.Preload<ICounting>();
        });
        for (var i = 0; i < 5; i++)
        {
            using var lease = await pool.Pool.RentAsync();
            Assert.Equal(1, lease.Context.Statistics.Modules);
            Assert.Equal(1, lease.Get<ICounting>().Next());
            Assert.Equal("undefined undefined", lease.Context.RunScript("typeof leaked + ' ' + typeof [].leaked"));
            lease.Context.RunScript("globalThis.leaked = 1; Array.prototype.leaked = 1");
        }

        Assert.Equal(1, pool.Pool.Statistics.Created); // The VM is the same: warm.
    }

    [Fact]
    public async Task Changed_scripts_reach_the_next_caller_and_drop_nobody()
    {
        var lib = Write("lib.js", "globalThis.version = 1");
        await using var pool = new TestPool(options =>
        {
            (options.MinSize, options.MaxSize) = (2, 2);
            options.Libs.Add(lib);
        });
        using (var old = await pool.Pool.RentAsync())
        {
            Write("lib.js", "globalThis.version = 2");
            pool.Pool.Invalidate();
            Assert.Equal("2", await pool.Run("version"));
            Assert.Equal("1", old.Context.RunScript("version")); // It finishes what it does.
        }

        await TestPool.Until(() => pool.Pool.Statistics is { Idle: 2, Creating: 0 });
        Assert.All(pool.Recycled, cause => Assert.Equal(V8RecycleCause.Changed, cause));
    }

    [Fact]
    public async Task A_change_on_disk_is_noticed()
    {
        var lib = Write("lib.js", "globalThis.version = 1");
        await using var pool = new TestPool(options =>
        {
            options.Libs.Add(lib);
            options.WatchFiles = true;
        });
        Assert.Equal("1", await pool.Run("version"));
        Write("lib.js", "globalThis.version = 2");
        while (await pool.Run("version") != "2")
        {
            await Task.Delay(1);
        }
    }

    [Fact]
    public async Task A_changed_module_of_the_project_replaces_the_VMs_and_drops_no_request()
    {
        Write("Pooling/counting.js", "export function add(a, b) { return a + b; }");
        await using var pool = new TestPool(options =>
        {
            options.Context.ModuleFolders.Add(_directory);
            (options.WatchFiles, options.MinSize, options.MaxSize) = (true, 2, 2);
            options.Preload<ICounting>();
        });
        var module = pool.Pool.Get<ICounting>();
        Assert.Equal(5, module.Add(2, 3));

        Write("Pooling/counting.js", "export function add(a, b) { return a * b; }");
        int product;
        while ((product = module.Add(2, 3)) != 6)
        {
            Assert.Equal(5, product);
        }

        Assert.All(pool.Recycled, cause => Assert.Equal(V8RecycleCause.Changed, cause));
    }

    [Fact]
    public async Task Under_load_changes_drop_no_request()
    {
        await using var pool = new TestPool(options => (options.MinSize, options.MaxSize, options.MaxWait) = (2, 2, TimeSpan.FromHours(1)));
        using var stop = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.Equal("2", await pool.Run("1 + 1"));
            }
        })).ToArray();
        for (var i = 0; i < 10; i++)
        {
            var leases = pool.Pool.Statistics.Leases;
            pool.Pool.Invalidate();
            await TestPool.Until(() => pool.Pool.Statistics.Leases > leases + 10);
        }

        await stop.CancelAsync();
        await Task.WhenAll(load);
    }

    [Fact]
    public async Task Draining_serves_who_waits_and_refuses_who_comes()
    {
        await using var pool = new TestPool();
        var held = await pool.Pool.RentAsync();
        var waiting = pool.Pool.RentAsync().AsTask();
        var drained = pool.Pool.DrainAsync();
        var error = await Assert.ThrowsAsync<ObjectDisposedException>(async () => await pool.Pool.RentAsync());
        Assert.Contains("drains", error.Message, StringComparison.Ordinal);
        Assert.False(drained.IsCompleted);
        held.Dispose();
        var last = await waiting;
        Assert.Equal("2", last.Context.RunScript("1 + 1"));
        Assert.False(drained.IsCompleted);
        last.Dispose();
        await drained;
        Assert.Equal(0, pool.Pool.Statistics.Size);
    }

    [Fact]
    public async Task Disposal_ends_the_waiting_and_lets_leases_finish()
    {
        await using var pool = new TestPool();
        var held = await pool.Pool.RentAsync();
        var waiting = pool.Pool.RentAsync().AsTask();
        pool.Pool.Dispose();
        pool.Pool.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        Assert.Equal("2", held.Context.RunScript("1 + 1"));
        held.Dispose();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_directory, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
