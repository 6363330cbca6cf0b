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

    private long _state;
    private long _due = long.MaxValue;
    private Action? _interrupt;

    /// <summary>Called after an interrupt was sent, by the thread that sent it.</summary>
    public Action? Fired { get; set; }

    /// <summary>Called after the claim and before the interrupt, for tests: a delay there makes a race that is rare likely.</summary>
    public Action? Sending { get; set; }

    /// <summary>Interrupts that were sent, for tests.</summary>
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
        var wait = new SpinWait();
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if ((state & PhaseMask) == Claiming)
            {
                wait.SpinOnce();
            }
            else if (Interlocked.CompareExchange(ref _state, (state & ~PhaseMask) | Idle, state) == state)
            {
                return CauseOf(state);
            }
        }
    }

    /// <summary>Why the call in progress was interrupted, if it was.</summary>
    public InterruptCause Cause
    {
        get
        {
            // The script may have been ended by an interrupt whose sender has not yet written down that it was sent.
            var wait = new SpinWait();
            long state;
            while (((state = Volatile.Read(ref _state)) & PhaseMask) == Claiming)
            {
                wait.SpinOnce();
            }

            return CauseOf(state);
        }
    }

    /// <summary>
    /// Interrupts the armed call if it is past its due time, and a call that was interrupted already once more: V8 drops an interrupt that
    /// arrives while no script runs, such as while one is compiled. Returns whether the call has been interrupted and has not ended.
    /// </summary>
    public bool Tick(long now)
    {
        var state = Volatile.Read(ref _state);
        switch (state & PhaseMask)
        {
            // A due time that belongs to a later call cannot be claimed with this state: the exchange in Claim fails then.
            case Armed when Volatile.Read(ref _due) <= now:
                Claim(state, InterruptCause.Timeout);
                return true;
            case FiredTimeout or FiredCanceled:
                Claim(state, CauseOf(state));
                return true;
            default:
                return (state & PhaseMask) == Claiming;
        }
    }

    /// <summary>Interrupts the call with this number; nothing happens when it has ended or was interrupted already.</summary>
    public void Claim(long call, InterruptCause cause)
    {
        if (Interlocked.CompareExchange(ref _state, (call & ~PhaseMask) | Claiming, call) != call)
        {
            return;
        }

        try
        {
            Interrupts++;
            Sending?.Invoke();
            _interrupt!();
        }
        finally
        {
            Volatile.Write(ref _state, (call & ~PhaseMask) | (cause == InterruptCause.Timeout ? FiredTimeout : FiredCanceled));
            Fired?.Invoke();
        }
    }

    private static InterruptCause CauseOf(long state) => (state & PhaseMask) switch
    {
        FiredTimeout => InterruptCause.Timeout,
        FiredCanceled => InterruptCause.Canceled,
        _ => InterruptCause.None,
    };
}
