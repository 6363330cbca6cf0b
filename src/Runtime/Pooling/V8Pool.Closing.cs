namespace V8Typed;

/// <content>Its beginning and its end: warm, drained, disposed.</content>
public sealed partial class V8Pool
{
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _needless = new();
    private TaskCompletionSource _warm = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isClosing;
    private int _released;

    /// <summary>Whether <see cref="V8PoolOptions.MinSize"/> VMs have been warm at some time, and the pool has not begun to close.</summary>
    public bool IsWarm
    {
        get
        {
            lock (_lock)
            {
                return _warm.Task.IsCompletedSuccessfully && !_isClosing;
            }
        }
    }

    /// <summary>Waits until <see cref="V8PoolOptions.MinSize"/> VMs are warm.</summary>
    /// <param name="cancellationToken">Ends the waiting; the pool warms up all the same.</param>
    /// <returns>A task that fails with what a lib, a module or the warm-up threw. The pool tries again by itself.</returns>
    /// <exception cref="ObjectDisposedException">The pool was disposed first.</exception>
    public Task WarmUpAsync(CancellationToken cancellationToken = default)
    {
        Task warm;
        lock (_lock)
        {
            warm = _warm.Task;
            if (!warm.IsCompleted && _creating == 0 && !_isClosing)
            {
                _retryAt = 0; // It failed before, and somebody wants to know whether it still does.
                Refill();
            }
        }

        return warm.WaitAsync(cancellationToken);
    }

    /// <summary>
    /// Ends the pool gracefully: new callers are refused, those who wait already are served, and VMs are disposed as they come back. Waits for all of
    /// that.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting; the pool drains all the same.</param>
    /// <returns>A task that is done when no VM is left.</returns>
    public Task DrainAsync(CancellationToken cancellationToken = default)
    {
        Close(refusesWaiting: false);
        return _drained.Task.WaitAsync(cancellationToken);
    }

    /// <summary>
    /// Ends the pool: callers who wait get <see cref="ObjectDisposedException"/>, leases that are out finish, and their VMs are disposed as they come
    /// back. Does not wait for them.
    /// </summary>
    public void Dispose()
    {
        Close(refusesWaiting: true);
        if (Interlocked.Exchange(ref _released, 1) == 0)
        {
            PoolMetrics.Remove(this);
            _watcher?.Dispose();
        }
    }

    /// <summary>As <see cref="Dispose()"/>. Use <see cref="DrainAsync"/> before it to wait for leases.</summary>
    /// <returns>A completed task.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Close(bool refusesWaiting)
    {
        lock (_lock)
        {
            _isClosing = true;
            foreach (var vm in _idle.ToArray())
            {
                Recycle(vm, V8RecycleCause.Shutdown);
            }

            if (refusesWaiting)
            {
                foreach (var waiter in _waiters)
                {
                    waiter.Fail(Closed());
                }

                _waiters.Clear();
            }

            FailWarmth(Closed());
            NoteDrained();
        }
    }

    private void ThrowIfClosing()
    {
        if (_isClosing)
        {
            throw Closed();
        }
    }

    private ObjectDisposedException Closed() => new(nameof(V8Pool), $"The pool '{Name}' drains or was disposed, and gives no more leases.");

    private void NoteWarmth()
    {
        if (_vms.Count >= _options.MinSize)
        {
            _warm.TrySetResult();
        }
    }

    private void FailWarmth(Exception exception)
    {
        if (_warm.TrySetException(exception))
        {
            _ = _warm.Task.Exception; // Nobody need have asked.
            if (!_isClosing)
            {
                _warm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private void NoteDrained()
    {
        if (!_isClosing || _waiters.Count > 0)
        {
            return;
        }

        if (!_needless.IsCancellationRequested)
        {
            _ = _needless.CancelAsync(); // Elsewhere, since the pool's lock is held.
        }

        if (_vms.Count == 0 && _creating == 0 && _disposing == 0)
        {
            _maintenance.Dispose(); // Not before: it ends leases that are held for too long.
            _drained.TrySetResult();
        }
    }
}
