using System.Runtime.CompilerServices;

namespace V8Typed.Tests.Pooling;

/// <summary>A pool for one test. At its end every VM has come back and is disposed, and nobody waits.</summary>
internal sealed class TestPool : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly List<V8RecycleCause> _recycled = [];
    private readonly List<Exception> _failures = [];

    public TestPool(Action<V8PoolOptions>? configure = null)
    {
        var options = new V8PoolOptions { MinSize = 1, MaxSize = 1 };
        configure?.Invoke(options);
        Pool = new V8Pool(TestPlatform.Instance, options);
        Pool.Recycled += (_, recycled) => Add(_recycled, recycled.Cause);
        Pool.Failed += (_, failed) => Add(_failures, failed.Exception);
    }

    public V8Pool Pool { get; }

    public V8RecycleCause[] Recycled => Copy(_recycled);

    public Exception[] Failures => Copy(_failures);

    /// <summary>Waits for what happens on threads of the pool.</summary>
    public static async Task Until(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        // Not a matter of speed: a test that waits in vain has to end.
        using var vain = new CancellationTokenSource(s_patience);
        while (!condition())
        {
            if (vain.IsCancellationRequested)
            {
                throw new TimeoutException($"It never became true that {what}.");
            }

            await Task.Delay(1);
        }
    }

    /// <summary>Runs a script on a lease of its own.</summary>
    public async Task<string> Run(string script, CancellationToken token = default)
    {
        await using var lease = await Pool.RentAsync();
        return lease.Context.RunScript(script, cancellationToken: token);
    }

    public async ValueTask DisposeAsync()
    {
        await Pool.DrainAsync().WaitAsync(s_patience);
        await Pool.DisposeAsync();
        Assert.Equal((0, 0, 0, 0), (Pool.Statistics.Size, Pool.Statistics.InUse, Pool.Statistics.Creating, Pool.Statistics.Queued));
        Assert.Equal(Pool.Statistics.Created, Pool.Statistics.Recycled);
    }

    private static void Add<T>(List<T> list, T item)
    {
        lock (list)
        {
            list.Add(item);
        }
    }

    private static T[] Copy<T>(List<T> list)
    {
        lock (list)
        {
            return [.. list];
        }
    }
}
