using System.Diagnostics;

namespace V8Typed.Interop;

/// <summary>
/// The lock of a VM. One call at a time holds it from the writing of its arguments to the reading of its result; calls nested in it
/// (from a callback on the same thread) enter again. It carries the time limit of the outermost call.
/// </summary>
internal sealed class CallGate(Deadline deadline)
{
    private const int TokenPollMilliseconds = 15;

    [ThreadStatic]
    private static CallGate? t_engineTask;

    private readonly Lock _lock = new();
    private readonly List<Action> _deferred = [];
    private readonly CallEnding _ending = new();
    private int _depth;
    private long _call;
    private CancellationToken _token;

    /// <summary>The limit of every outermost call; <see cref="TimeSpan.Zero"/> for none.</summary>
    public TimeSpan Timeout { get; set; }

    /// <summary>What the call in progress throws when it is ended, other than that <see cref="Timeout"/> was exceeded.</summary>
    public Func<V8TimeoutException>? Overdue { get; set; }

    /// <summary>Run after a call that was interrupted, still under the lock: finishes what the interrupt left behind.</summary>
    public Action<InterruptCause>? AfterInterrupt { get; set; }

    public Deadline Deadline { get; } = deadline;

    /// <summary>The token of the outermost call in progress.</summary>
    public CancellationToken Token { get; private set; }

    /// <summary>Whether the current thread is inside a call on this VM.</summary>
    public bool IsHeld => _lock.IsHeldByCurrentThread;

    /// <summary>
    /// Whether the current thread runs script of this VM that no call of ours started: the engine runs some tasks on threads of its
    /// own, and holds only its own lock then.
    /// </summary>
    public bool IsEngineTask => t_engineTask == this;

    public bool IsOutermost => _depth == 1;

    /// <summary>The first limit that a call on this VM ran into, cancellation only if there was no other; a pool replaces the VM then.</summary>
    public LimitKind LimitHit { get; private set; }

    /// <summary>
    /// Waits for the VM, and starts the limits if this is the outermost call. The token of a nested call interrupts the outermost one
    /// too, since the engine can only interrupt a whole VM.
    /// </summary>
    /// <param name="interrupt">Ends what script the call runs.</param>
    /// <param name="token">The caller's.</param>
    public CancellationTokenRegistration Enter(Action interrupt, CancellationToken token) => Enter(interrupt, Timeout, token);

    /// <summary>Waits for the VM, for something that runs no script of the user: it has no limit.</summary>
    public CancellationTokenRegistration EnterForOurselves() => Enter(static () => { }, TimeSpan.Zero, CancellationToken.None);

    public void Exit(CancellationTokenRegistration registration)
    {
        registration.Unregister();
        var isOutermost = _depth == 1;
        try
        {
            if (isOutermost)
            {
                _ending.RunLast();
                var cause = Deadline.Disarm();
                if (cause != InterruptCause.None)
                {
                    NoteLimit(cause == InterruptCause.Timeout ? LimitKind.Timeout : LimitKind.Canceled);
                    AfterInterrupt?.Invoke(cause);
                }

                RunDeferred();
            }
        }
        finally
        {
            _depth--;
            var afterwards = isOutermost ? _ending.TakeAfterwards() : null;
            _lock.Exit();
            afterwards?.Invoke();
        }
    }

    /// <summary>Keeps that a call ran into a limit.</summary>
    public void NoteLimit(LimitKind limit)
    {
        if (LimitHit is LimitKind.None or LimitKind.Canceled && limit != LimitKind.None)
        {
            LimitHit = limit;
        }
    }

    /// <summary>
    /// Runs the action once, as the last part of the outermost call, in its time: the action may run script. False when the current thread is in
    /// no call, or in one that is past this.
    /// </summary>
    public bool AtEnd(Action action) => IsHeld && _ending.Add(action);

    /// <summary>Runs the action when the outermost call, in whose end this is asked for, has given the lock up. It must not throw.</summary>
    public void Afterwards(Action action) => _ending.AddAfterwards(action);

    /// <summary>The exception for a call that was interrupted, or null if the interrupt was none of ours.</summary>
    public Exception? InterruptException() => Deadline.Cause switch
    {
        InterruptCause.Timeout => Overdue?.Invoke() ?? new V8TimeoutException(Timeout),
        InterruptCause.Canceled => new OperationCanceledException(
            "The script was ended because the call's CancellationToken was canceled.", _token),
        _ => null,
    };

    /// <summary>
    /// Runs the action under the lock; at the end of the outermost call when the current thread is inside one, and on another thread when
    /// it runs an engine task, inside of which the engine cannot be ended and whose lock others wait for.
    /// </summary>
    public void RunOrDefer(Action action)
    {
        if (IsEngineTask)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static state => state.Gate.RunOrDefer(state.Action), (Gate: this, Action: action), preferLocal: false);
            return;
        }

        _lock.Enter();
        try
        {
            if (_depth > 0)
            {
                _deferred.Add(action);
                return;
            }

            action();
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Runs the action under the lock if nobody has it, or gives it up in time.</summary>
    /// <returns>Whether it ran.</returns>
    public bool TryRun(TimeSpan patience, Action action)
    {
        if (IsEngineTask || !_lock.TryEnter(patience))
        {
            return false;
        }

        try
        {
            if (_depth > 0)
            {
                return false;
            }

            action();
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Marks the current thread as running an engine task, for the time of a callback.</summary>
    public EngineTaskScope EnterCallback()
    {
        if (IsHeld)
        {
            return default;
        }

        var previous = t_engineTask;
        t_engineTask = this;
        return new EngineTaskScope(previous, true);
    }

    private CancellationTokenRegistration Enter(Action interrupt, TimeSpan timeout, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (t_engineTask == this)
        {
            throw new InvalidOperationException(
                "A callback that the engine runs as a task of its own (a finalization callback, Atomics.waitAsync) cannot call back into its VM. " +
                "Queue the work to another thread instead.");
        }

        Acquire(token);
        if (_depth > 0 && InterruptException() is { } interrupted)
        {
            // The outermost call has been ended; what is nested in it must not go on in its place.
            _lock.Exit();
            throw interrupted;
        }

        if (_depth++ == 0)
        {
            var due = timeout > TimeSpan.Zero ? Stopwatch.GetTimestamp() + (long)(timeout.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
            _call = Deadline.Arm(due, interrupt);
            Token = token;
            _ending.Begin();
        }

        return token.CanBeCanceled ? Watch(token) : default;
    }

    private void Acquire(CancellationToken token)
    {
        if (!token.CanBeCanceled)
        {
            _lock.Enter();
            return;
        }

        while (!_lock.TryEnter(TokenPollMilliseconds))
        {
            token.ThrowIfCancellationRequested();
        }
    }

    private CancellationTokenRegistration Watch(CancellationToken token) =>
        token.UnsafeRegister(
            static (state, canceled) =>
            {
                var (gate, call) = ((CallGate, long))state!;
                gate._token = canceled;
                gate.Deadline.Claim(call, InterruptCause.Canceled);
            },
            (this, _call));

    private void RunDeferred()
    {
        while (_deferred.Count > 0)
        {
            var action = _deferred[0];
            _deferred.RemoveAt(0);
            action();
        }
    }

    /// <summary>Ends the mark that <see cref="EnterCallback"/> set.</summary>
    public readonly struct EngineTaskScope(CallGate? previous, bool marked) : IDisposable
    {
        public void Dispose()
        {
            if (marked)
            {
                t_engineTask = previous;
            }
        }
    }
}
