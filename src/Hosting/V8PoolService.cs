using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace V8Typed.Hosting;

/// <summary>Warms the pool up at the program's start, drains it at its end, and writes down what happens to its VMs.</summary>
internal sealed class V8PoolService : IHostedService, IDisposable
{
    private readonly V8Platform _platform;
    private readonly V8Pool _pool;
    private readonly V8TypedOptions _options;
    private readonly ILogger<V8Pool> _log;

    public V8PoolService(V8Platform platform, V8Pool pool, V8TypedOptions options, ILogger<V8Pool> log)
    {
        (_platform, _pool, _options, _log) = (platform, pool, options, log);
        pool.Recycled += OnRecycled;
        pool.Failed += OnFailed;
        platform.CodeCacheRejected += OnCodeCacheRejected;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var warm = _pool.WarmUpAsync(cancellationToken);
        if (_options.WaitForWarmUp)
        {
            await warm.ConfigureAwait(false);
            PoolLog.Warm(_log, _pool.Name, _pool.Statistics.Size);
            return;
        }

        _ = warm.ContinueWith(
            task =>
            {
                if (task.IsCompletedSuccessfully)
                {
                    PoolLog.Warm(_log, _pool.Name, _pool.Statistics.Size);
                }
                else
                {
                    _ = task.Exception; // OnFailed has told of it.
                }
            },
            TaskScheduler.Default);
    }

    // Servers stop before: registered later, a hosted service is stopped earlier, and the web server is the last one. Their requests have ended by now.
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _pool.DrainAsync(cancellationToken).ConfigureAwait(false);
            PoolLog.Drained(_log, _pool.Name);
        }
        catch (OperationCanceledException)
        {
            PoolLog.NotDrained(_log, _pool.Name, _pool.Statistics.InUse);
        }
    }

    public void Dispose()
    {
        _pool.Recycled -= OnRecycled;
        _pool.Failed -= OnFailed;
        _platform.CodeCacheRejected -= OnCodeCacheRejected;
    }

    private void OnRecycled(object? sender, V8PoolRecycledEventArgs recycled)
    {
        if (recycled.Cause is V8RecycleCause.Uses or V8RecycleCause.Age or V8RecycleCause.UsedHeap or V8RecycleCause.Idle or V8RecycleCause.Changed or V8RecycleCause.Shutdown)
        {
            PoolLog.Recycled(_log, _pool.Name, recycled.Cause, recycled.Uses);
        }
        else
        {
            PoolLog.Lost(_log, _pool.Name, recycled.Cause, recycled.Uses);
        }
    }

    private void OnFailed(object? sender, V8PoolFailedEventArgs failed) => PoolLog.Failed(_log, _pool.Name, failed.RetryAfter, failed.Exception);

    private void OnCodeCacheRejected(object? sender, V8CodeCacheRejectedEventArgs rejected) =>
        PoolLog.CodeCacheRejected(_log, rejected.ScriptName, rejected.Path, rejected.Reason);
}
