namespace V8Typed;

/// <content>Creating, replacing and disposing of VMs. All but the background work is called under the pool's lock.</content>
public sealed partial class V8Pool
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestRetry = TimeSpan.FromSeconds(30);

    private int _refreshing;
    private int _disposing;
    private int _failures;
    private long _retryAt;

    /// <summary>VMs that will be free without anybody giving one back.</summary>
    private int Coming => _creating + _refreshing;

    private bool MayTry => _failures == 0 || _time.GetTimestamp() >= _retryAt;

    private PooledVm? TakeIdle()
    {
        while (_waiters.Count == 0 && _idle.Count > 0)
        {
            var vm = _idle[^1];
            if (vm.Vm.IsAlive && vm.Context.IsAlive)
            {
                RemoveIdle(vm);
                return vm;
            }

            Recycle(vm, V8RecycleCause.Broken);
        }

        return null;
    }

    private void RemoveIdle(PooledVm vm)
    {
        if (vm.IsIdle)
        {
            vm.IsIdle = false;
            _idle.Remove(vm);
        }
    }

    /// <summary>Decides what becomes of a VM whose lease has ended.</summary>
    private void TakeBack(PooledVm vm, V8RecycleCause? cause)
    {
        if (_isClosing && _waiters.Count == 0)
        {
            Recycle(vm, cause ?? V8RecycleCause.Shutdown);
        }
        else if (cause is { } poisoned and not V8RecycleCause.UsedHeap)
        {
            Recycle(vm, poisoned);
        }
        else if (Superseded(vm) is { } superseded)
        {
            Recycle(vm, superseded);
        }
        else
        {
            if (cause is { } soft && vm.Leaving is null && MayTry)
            {
                Replace(vm, soft);
            }

            if (_options.Isolation == V8PoolIsolation.FreshContext)
            {
                _refreshing++;
                PoolThread.Run(() => Refresh(vm));
            }
            else
            {
                Admit(vm);
            }
        }
    }

    /// <summary>Why a VM that has come back serves no more, though nothing is wrong with it.</summary>
    private V8RecycleCause? Superseded(PooledVm vm) =>
        vm.Generation != _generation ? V8RecycleCause.Changed
        : vm.Leaving is { } leaving && (vm.IsReplaced || leaving == V8RecycleCause.Uses) ? leaving
        : null;

    /// <summary>Gives a VM that is ready to who waits longest, or keeps it.</summary>
    private void Admit(PooledVm vm)
    {
        if (_waiters.First is { } first)
        {
            _waiters.RemoveFirst();
            first.Value.Give(Lend(vm));
        }
        else if (_isClosing)
        {
            Recycle(vm, V8RecycleCause.Shutdown);
        }
        else
        {
            vm.IsIdle = true;
            vm.IdleSince = _time.GetTimestamp();
            _idle.Add(vm);
        }
    }

    /// <summary>Has the successor of a VM made beside it. The VM serves on until that is there.</summary>
    private void Replace(PooledVm vm, V8RecycleCause cause)
    {
        vm.Leaving = cause;
        _leaving++;
        StartCreation(vm);
    }

    private void Recycle(PooledVm vm, V8RecycleCause cause)
    {
        RemoveIdle(vm);
        if (!_vms.Remove(vm))
        {
            return;
        }

        if (vm.Leaving is not null)
        {
            _leaving--;
        }

        _recycled++;
        _disposing++;
        PoolThread.Run(() => Dispose(vm, cause));
    }

    private void Refill()
    {
        if (MayTry && !_isClosing)
        {
            while (Counted < _options.MinSize)
            {
                StartCreation(null);
            }
        }

        Grow(_waiters.Count);
    }

    /// <summary>Makes VMs for callers who wait, up to the limit. An empty pool tries whatever happened before.</summary>
    private void Grow(int waiting)
    {
        while (Coming < waiting && Counted < _options.MaxSize && (MayTry || Counted == 0))
        {
            StartCreation(null);
        }
    }

    private void StartCreation(PooledVm? replaced)
    {
        _creating++;
        var generation = _generation;
        PoolThread.Run(() => Create(replaced, generation));
    }

    private void Create(PooledVm? replaced, int generation)
    {
        PooledVm? vm = null;
        Exception? fault = null;
        try
        {
            vm = _factory.Create(generation);
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        TimeSpan retryAfter = default;
        lock (_lock)
        {
            _creating--;
            if (vm is not null)
            {
                _created++;
                _failures = 0;
                _vms.Add(vm);
                Succeed(replaced);
                if (generation == _generation)
                {
                    Admit(vm);
                }
                else
                {
                    Recycle(vm, V8RecycleCause.Changed);
                }
            }
            else
            {
                retryAfter = NoteFailure(fault!, replaced);
            }

            Refill();
            NoteWarmth();
            NoteDrained();
        }

        if (fault is not null)
        {
            TellFailed(fault, retryAfter);
        }
    }

    private void Succeed(PooledVm? replaced)
    {
        if (replaced is not null && _vms.Contains(replaced))
        {
            replaced.IsReplaced = true;
            if (replaced.IsIdle)
            {
                Recycle(replaced, replaced.Leaving!.Value);
            }
        }
    }

    private TimeSpan NoteFailure(Exception fault, PooledVm? replaced)
    {
        if (replaced is { Leaving: not null } && _vms.Contains(replaced))
        {
            replaced.Leaving = null; // It is looked at again.
            _leaving--;
        }

        var seconds = Math.Min(s_longestRetry.TotalSeconds, 1L << Math.Min(_failures++, 10));
        _retryAt = _time.GetTimestamp() + (long)(seconds * _time.TimestampFrequency);
        FailWarmth(fault);
        if (Counted == 0)
        {
            // Nobody will serve those who wait.
            foreach (var waiter in _waiters)
            {
                waiter.Fail(fault);
            }

            _waiters.Clear();
        }

        return TimeSpan.FromSeconds(seconds);
    }

    /// <summary>Sets up the context of the next lease.</summary>
    private void Refresh(PooledVm vm)
    {
        var isReady = false;
        try
        {
            vm.Context.Dispose();
            vm.Context = _factory.CreateContext(vm.Vm);
            isReady = vm.Vm.Gate.LimitHit is Interop.LimitKind.None or Interop.LimitKind.Canceled;
        }
        catch (Exception exception)
        {
            TellFailed(exception, TimeSpan.Zero);
        }

        lock (_lock)
        {
            _refreshing--;
            if (!isReady)
            {
                Recycle(vm, V8RecycleCause.Broken);
            }
            else if (Superseded(vm) is { } superseded)
            {
                Recycle(vm, superseded);
            }
            else
            {
                Admit(vm);
            }

            Refill();
            NoteDrained();
        }
    }

    private void Dispose(PooledVm vm, V8RecycleCause cause)
    {
        if (cause == V8RecycleCause.Overdue)
        {
            vm.Vm.End(() => Overdue(null));
        }
        else
        {
            vm.Vm.Dispose();
        }

        NativeHeap.Trim();
        PoolMetrics.Recycled(this, cause);
        Raise(() => Recycled?.Invoke(this, new V8PoolRecycledEventArgs(cause, vm.Uses)));
        lock (_lock)
        {
            _disposing--;
            NoteDrained();
        }
    }

    private void Maintain()
    {
        lock (_lock)
        {
            if (_options.MaxLeaseTime > TimeSpan.Zero)
            {
                Revoke(); // While it drains, too: nothing else ends the waiting for a lease that was forgotten.
            }

            if (_isClosing)
            {
                NoteDrained();
                return;
            }

            if (_options.IdleTimeout > TimeSpan.Zero)
            {
                foreach (var vm in _idle.Where(vm => _time.GetElapsedTime(vm.IdleSince) >= _options.IdleTimeout).ToArray())
                {
                    if (vm.Leaving is null && Counted > _options.MinSize)
                    {
                        Recycle(vm, V8RecycleCause.Idle);
                    }
                }
            }

            if (_options.MaxAge > TimeSpan.Zero && MayTry)
            {
                foreach (var vm in _vms.Where(vm => vm.Leaving is null && _time.GetElapsedTime(vm.CreatedAt) >= _options.MaxAge).ToArray())
                {
                    Replace(vm, V8RecycleCause.Age);
                }
            }

            Refill();
        }
    }

    private void TellFailed(Exception fault, TimeSpan retryAfter)
    {
        // A load that the end of the pool has ended is no failure.
        if (!(fault is OperationCanceledException && _needless.IsCancellationRequested))
        {
            Raise(() => Failed?.Invoke(this, new V8PoolFailedEventArgs(fault, retryAfter)));
        }
    }

    private static void Raise(Action handlers)
    {
        try
        {
            handlers();
        }
        catch (Exception)
        {
            // The pool goes on, whatever a handler does.
        }
    }
}
