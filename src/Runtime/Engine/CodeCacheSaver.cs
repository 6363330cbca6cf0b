namespace V8Typed;

/// <summary>
/// Has a VM save its code when it has run for a while after it loaded scripts. One that is busy then is asked again later; one that nobody
/// uses any more is not kept alive for it.
/// </summary>
internal sealed class CodeCacheSaver : IDisposable
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly Timer _timer;
    private int _isScheduled;

    public CodeCacheSaver(V8Vm vm)
    {
        // The saver is not kept alive by a context that somebody's call happens to flow.
        using (ExecutionContext.SuppressFlow())
        {
            _timer = new Timer(Run, new WeakReference<V8Vm>(vm), Timeout.Infinite, Timeout.Infinite);
        }
    }

    /// <summary>Called when there is something to save.</summary>
    public void Schedule()
    {
        if (Interlocked.Exchange(ref _isScheduled, 1) == 0)
        {
            Start(s_warmUp);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Run(object? state)
    {
        if (!((WeakReference<V8Vm>)state!).TryGetTarget(out var vm) || !vm.IsAlive)
        {
            return;
        }

        Volatile.Write(ref _isScheduled, 0);
        if (!vm.TrySaveCodeCache() && Interlocked.Exchange(ref _isScheduled, 1) == 0)
        {
            Start(s_patience);
        }
    }

    private void Start(TimeSpan delay)
    {
        try
        {
            _timer.Change(delay, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The VM is going.
        }
    }
}
