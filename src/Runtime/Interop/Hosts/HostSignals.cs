namespace V8Typed.Interop;

/// <summary>
/// The signals (AbortSignal) that script has given to calls of .NET which have not ended, by the numbers that the kernel gives them. A call
/// gets a token, which is canceled by the signal and by what ends the call of C# in which the script runs.
/// </summary>
/// <remarks>Thread-safe: script runs on threads of the engine too.</remarks>
internal sealed class HostSignals
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, CancellationTokenSource> _open = [];

    /// <summary>How many there are.</summary>
    public int Count => _open.Count;

    /// <summary>A token for one.</summary>
    /// <param name="signal">The kernel's number.</param>
    /// <param name="token">The token of the call in which the script runs.</param>
    public CancellationToken Open(int signal, CancellationToken token)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(token);
        lock (_lock)
        {
            _open[signal] = source;
        }

        return source.Token;
    }

    /// <summary>The signal is aborted. What has been registered for the token runs on the pool: script is at work, and holds the VM.</summary>
    public void Abort(int signal)
    {
        CancellationTokenSource? source;
        lock (_lock)
        {
            _open.TryGetValue(signal, out source);
        }

        source?.CancelAsync().ContinueWith(
            static task => _ = task.Exception, // Of the user's code.
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    /// <summary>The call has ended.</summary>
    public void Close(int signal)
    {
        CancellationTokenSource? source;
        lock (_lock)
        {
            _open.Remove(signal, out source);
        }

        source?.Dispose();
    }

    /// <summary>Ends all: the context is gone.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (var source in _open.Values)
            {
                source.Dispose();
            }

            _open.Clear();
        }
    }
}
