namespace V8Typed.Interop;

/// <summary>
/// The time limit and cancellation of the outermost call on a VM. An interrupt is first claimed by compare-and-swap for one call, and
/// that call does not end before the claim is carried out: so no interrupt reaches the call after it.
/// </summary>
/// <remarks>
/// The state is a call number and a phase. Arm and Disarm are called by the thread that holds the VM, Claim by any.
/// </remarks>
internal sealed class Deadline
{
    private const long PhaseMask = 7;
    private const long Idle = 0;
    private const long Armed = 1;
    private const long Claiming = 2;
    private const long FiredTimeout = 3;
    private const long FiredCanceled = 4;
    private const long CallStep = 8;
    private const int RepetitionMilliseconds = 2;

    private long _state;
    private long _due = long.MaxValue;
    private Action? _interrupt;
    private Timer? _repetition;

    /// <summary>Claims that were carried out, for tests.</summary>
    public long Interrupts { get; private set; }

    /// <summary>Starts the limit of a call and returns the call's number, which <see cref="Claim"/> takes.</summary>
    public long Arm(long due, Action interrupt)
    {
        _interrupt = interrupt;
        Volatile.Write(ref _due, due);
        var armed = ((_state & ~PhaseMask) + CallStep) | Armed;
        Volatile.Write(ref _state, armed);
        return armed;
    }

    /// <summary>Ends the limit of the call; says why the call was interrupted, if it was.</summary>
    public InterruptCause Disarm()
    {
        while (true)
        {
            var state = Settled();
            if (Interlocked.CompareExchange(ref _state, (state & ~PhaseMask) | Idle, state) == state)
            {
                return CauseOf(state);
            }
        }
    }

    /// <summary>Why the call in progress was interrupted, if it was.</summary>
    public InterruptCause Cause => CauseOf(Settled());

    /// <summary>Interrupts the armed call if it is past its due time.</summary>
    public void ClaimIfDue(long now)
    {
        var state = Volatile.Read(ref _state);
        // A due time that belongs to a later call cannot be claimed with this state: the exchange below fails then.
        if ((state & PhaseMask) == Armed && Volatile.Read(ref _due) <= now)
        {
            Claim(state, InterruptCause.Timeout);
        }
    }

    /// <summary>Interrupts the call with this number; nothing happens when it has ended or was interrupted already.</summary>
    public void Claim(long call, InterruptCause cause)
    {
        var fired = (call & ~PhaseMask) | (cause == InterruptCause.Timeout ? FiredTimeout : FiredCanceled);
        if ((call & PhaseMask) == Armed && TryInterrupt(call, fired))
        {
            Interrupts++;
            Repeat(fired);
        }
    }

    /// <summary>
    /// The engine drops an interrupt while no script runs: before the call's script has started, or between two that it runs. So it is
    /// repeated until the call has ended.
    /// </summary>
    private void Repeat(long fired)
    {
        var timer = new Timer(
            _ =>
            {
                if (!TryInterrupt(fired, fired) && (Volatile.Read(ref _state) & ~PhaseMask) != (fired & ~PhaseMask))
                {
                    Interlocked.Exchange(ref _repetition, null)?.Dispose();
                }
            });
        Interlocked.Exchange(ref _repetition, timer)?.Dispose();
        timer.Change(RepetitionMilliseconds, RepetitionMilliseconds);
    }

    private bool TryInterrupt(long from, long to)
    {
        if (Interlocked.CompareExchange(ref _state, (from & ~PhaseMask) | Claiming, from) != from)
        {
            return false;
        }

        try
        {
            _interrupt!();
        }
        finally
        {
            Volatile.Write(ref _state, to);
        }

        return true;
    }

    /// <summary>The state when no claim is being carried out.</summary>
    private long Settled()
    {
        var wait = new SpinWait();
        long state;
        while (((state = Volatile.Read(ref _state)) & PhaseMask) == Claiming)
        {
            wait.SpinOnce();
        }

        return state;
    }

    public long CurrentCall => Volatile.Read(ref _state);

    private static InterruptCause CauseOf(long state) => (state & PhaseMask) switch
    {
        FiredTimeout => InterruptCause.Timeout,
        FiredCanceled => InterruptCause.Canceled,
        _ => InterruptCause.None,
    };
}
