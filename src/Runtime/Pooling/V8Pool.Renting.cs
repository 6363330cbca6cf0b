using System.Diagnostics;
using V8Typed.Interop;

namespace V8Typed;

/// <content>Leases: taking, waiting, giving back.</content>
public sealed partial class V8Pool
{
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(100);

    /// <summary>Leases a VM; waits for one in turn if there is none.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The lease. Dispose of it soon.</returns>
    /// <exception cref="V8PoolExhaustedException">
    /// <see cref="V8PoolOptions.MaxQueue"/> callers wait already, or this one has for <see cref="V8PoolOptions.MaxWait"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was canceled while it waited.</exception>
    /// <exception cref="ObjectDisposedException">The pool drains or was disposed.</exception>
    public ValueTask<Lease> RentAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<Lease>(cancellationToken);
        }

        try
        {
            return TakeOrQueue(out var waiter) is { } lease
                ? new ValueTask<Lease>(Waited(lease, TimeSpan.Zero))
                : new ValueTask<Lease>(WaitAsync(waiter!, cancellationToken));
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<Lease>(exception);
        }
    }

    /// <summary>
    /// Leases a VM and blocks the thread while it waits, at most for <see cref="V8PoolOptions.MaxWait"/>. It needs no other thread of the .NET
    /// thread pool to go on.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The lease. Dispose of it soon.</returns>
    /// <exception cref="V8PoolExhaustedException">As for <see cref="RentAsync"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled while it waited.</exception>
    /// <exception cref="ObjectDisposedException">The pool drains or was disposed.</exception>
    public Lease Rent(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (TakeOrQueue(out var waiter) is { } lease)
        {
            return Waited(lease, TimeSpan.Zero);
        }

        var start = _time.GetTimestamp();
        using (cancellationToken.UnsafeRegister(_ => Leave(waiter!, node => node.Cancel(cancellationToken)), null))
        {
            if (Task.WaitAny([waiter!.Task], _options.MaxWait) < 0)
            {
                Leave(waiter, node => node.Fail(WaitedTooLong()));
            }
        }

        return Waited(waiter.Task.GetAwaiter().GetResult(), _time.GetElapsedTime(start));
    }

    internal void Return(PooledVm vm, bool isDiscarded)
    {
        var isBusy = false;
        var cause = isDiscarded ? V8RecycleCause.Discarded : Inspect(vm, TimeSpan.Zero, out isBusy);
        lock (_lock)
        {
            vm.Lease = null;
            _leased--;
            if (isBusy)
            {
                _refreshing++;
                PoolThread.Run(() => Settle(vm));
            }
            else
            {
                TakeBack(vm, cause);
            }

            Refill();
            NoteDrained();
        }
    }

    /// <summary>
    /// Something runs in a VM that was given back: a call that its holder has forgotten, or what the runtime does after a cancellation, which is
    /// done soon.
    /// </summary>
    private void Settle(PooledVm vm)
    {
        var cause = Inspect(vm, s_settling, out _);
        lock (_lock)
        {
            _refreshing--;
            TakeBack(vm, cause);
            Refill();
            NoteDrained();
        }
    }

    /// <summary>Takes back the VMs of leases that are held for too long; under the lock.</summary>
    private void Revoke()
    {
        foreach (var vm in _vms.Where(vm => vm.Lease is not null && _time.GetElapsedTime(vm.LeasedAt) >= _options.MaxLeaseTime).ToArray())
        {
            if (vm.Lease!.TryRevoke())
            {
                vm.Lease = null;
                _leased--;
                TakeBack(vm, V8RecycleCause.Overdue);
            }
        }
    }

    /// <summary>What the holder of a lease gets that was taken back.</summary>
    internal V8TimeoutException Overdue(Exception? consequence) => new(
        _options.MaxLeaseTime,
        $"The lease of the pool '{Name}' was held longer than the {_options.MaxLeaseTime.TotalMilliseconds:0.###} ms of MaxLeaseTime, and taken back: a promise that " +
        "never settles, a stream that nobody reads on, a script without V8VmOptions.Timeout, or a lease that was not disposed. " +
        "Give the call a CancellationToken, or raise MaxLeaseTime of V8PoolOptions.",
        consequence);

    private Lease? TakeOrQueue(out PoolWaiter? waiter)
    {
        waiter = null;
        lock (_lock)
        {
            ThrowIfClosing();
            if (TakeIdle() is { } vm)
            {
                return Lend(vm);
            }

            // Those for whom a VM is being made are not in the way of those who come after them.
            Grow(_waiters.Count + 1);
            if (_waiters.Count >= (long)_options.MaxQueue + Coming)
            {
                throw new V8PoolExhaustedException(
                    $"The pool '{Name}' is exhausted: its {_leased} VMs are in use, and {_waiters.Count} callers wait already, of at most {_options.MaxQueue}. " +
                    "Answer with 503, or raise MaxSize (up to the number of cores) or MaxQueue of V8PoolOptions.",
                    isQueueFull: true);
            }

            waiter = new PoolWaiter();
            _waiters.AddLast(waiter.Node);
            return null;
        }
    }

    private async Task<Lease> WaitAsync(PoolWaiter waiter, CancellationToken token)
    {
        var start = _time.GetTimestamp();
        using var registration = token.UnsafeRegister(_ => Leave(waiter, node => node.Cancel(token)), null);
        using var timer = _time.CreateTimer(_ => Leave(waiter, node => node.Fail(WaitedTooLong())), null, _options.MaxWait, Timeout.InfiniteTimeSpan);
        return Waited(await waiter.Task.ConfigureAwait(false), _time.GetElapsedTime(start));
    }

    // Without the pool's lock: who listens may do anything.
    private Lease Waited(Lease lease, TimeSpan time)
    {
        PoolMetrics.Waited(this, time);
        return lease;
    }

    /// <summary>Takes a caller out of the queue, unless it has been served.</summary>
    private void Leave(PoolWaiter waiter, Action<PoolWaiter> complete)
    {
        lock (_lock)
        {
            if (waiter.Node.List is null)
            {
                return;
            }

            _waiters.Remove(waiter.Node);
        }

        complete(waiter);
    }

    private V8PoolExhaustedException WaitedTooLong() => new(
        $"The pool '{Name}' is exhausted: no VM became free within the {_options.MaxWait.TotalMilliseconds:0.###} ms of MaxWait. " +
        "Answer with 503; look for scripts that run long (V8VmOptions.Timeout ends them), or raise MaxSize of V8PoolOptions.",
        isQueueFull: false);

    private Lease Lend(PooledVm vm)
    {
        var lease = new Lease(this, vm);
        vm.Lease = lease;
        vm.LeasedAt = _time.GetTimestamp();
        vm.Uses++;
        _leased++;
        _leases++;
        if (_options.MaxUses > 0 && vm.Uses >= _options.MaxUses && vm.Leaving is null && !_isClosing)
        {
            // Its successor is made meanwhile.
            Replace(vm, V8RecycleCause.Uses);
        }

        return lease;
    }

    /// <summary>What of the lease's end tells that the VM cannot serve another one; asked by the one who gives it back, without the pool's lock.</summary>
    private V8RecycleCause? Inspect(PooledVm vm, TimeSpan patience, out bool isBusy)
    {
        isBusy = false;
        var gate = vm.Vm.Gate;
        if (CauseOf(gate.LimitHit) is { } limit)
        {
            return limit;
        }

        if (!vm.Vm.IsAlive || !vm.Context.IsAlive)
        {
            return V8RecycleCause.Broken;
        }

        V8RecycleCause? cause = null;
        if (gate.IsHeld)
        {
            return V8RecycleCause.Unfinished; // From inside of a call, which goes on.
        }

        isBusy = !gate.TryRun(patience, () =>
        {
            if (vm.Context.Realm.Promises.Count > 0)
            {
                cause = V8RecycleCause.Unfinished;
            }
            else if (_options.MaxUsedHeap > 0 || PoolMetrics.IsUseWatched)
            {
                NoteUse(vm);
                cause = _options.MaxUsedHeap > 0 && vm.UsedHeap > _options.MaxUsedHeap ? V8RecycleCause.UsedHeap : null;
            }
        });
        return isBusy ? V8RecycleCause.Unfinished : cause;
    }

    private void NoteUse(PooledVm vm)
    {
        vm.UsedHeap = vm.Vm.UsedHeap;
        var hits = vm.Vm.Cache.Hits;
        PoolMetrics.Used(this, hits - vm.CacheHits);
        vm.CacheHits = hits;
    }

    private V8RecycleCause? CauseOf(LimitKind limit) => limit switch
    {
        LimitKind.Timeout => V8RecycleCause.Timeout,
        LimitKind.Canceled when _options.RecycleAfterCancellation => V8RecycleCause.Canceled,
        LimitKind.Heap => V8RecycleCause.HeapLimit,
        LimitKind.ArrayBuffers => V8RecycleCause.ArrayBufferLimit,
        LimitKind.Stack => V8RecycleCause.StackLimit,
        LimitKind.None or LimitKind.Canceled => null,
        _ => throw new UnreachableException(),
    };
}
