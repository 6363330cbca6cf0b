namespace V8Typed;

/// <summary>How a <see cref="V8Pool"/> is made. Read when the pool is created; later changes have no effect on it.</summary>
/// <exception cref="ArgumentOutOfRangeException">Any property: the value is out of range.</exception>
public sealed class V8PoolOptions
{
    private readonly List<PooledModuleLoad> _preparations = [];

    /// <summary>The pool's name in metrics and messages.</summary>
    public string Name { get; set; } = "default";

    /// <summary>How many VMs are kept warm, from 0; 1 by default.</summary>
    public int MinSize { get; set => field = AtLeast(value, 0); } = 1;

    /// <summary>
    /// How many VMs there are at most, from 1; the number of processors by default. While one is replaced before its time (uses, age, used heap), its
    /// successor is made beside it, so that there is one more for a moment.
    /// </summary>
    public int MaxSize { get; set => field = AtLeast(value, 1); } = Environment.ProcessorCount;

    /// <summary>How many callers may wait for a VM, from 0; 1,000 by default. The next one gets <see cref="V8PoolExhaustedException"/> at once.</summary>
    public int MaxQueue { get; set => field = AtLeast(value, 0); } = 1000;

    /// <summary>
    /// How long a caller waits for a VM before it gets <see cref="V8PoolExhaustedException"/>; 10 seconds by default. Always bounded. A module that waits at
    /// its top level has as long to load.
    /// </summary>
    public TimeSpan MaxWait
    {
        get;
        set => field = value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxWait), value, "MaxWait must be positive and at most one day: a pool never lets a caller wait without a bound.");
    } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long a lease, and with it a call or a stream of a pooled proxy, may hold a VM, whatever it does; 5 minutes by default,
    /// <see cref="TimeSpan.Zero"/> for no limit. Then the script is ended and the VM replaced, and who holds it gets
    /// <see cref="V8TimeoutException"/>. Looked at once a second.
    /// </summary>
    /// <remarks><see cref="V8VmOptions.Timeout"/> counts only while script runs: it does not end a promise that never settles, or a lease that was forgotten.</remarks>
    public TimeSpan MaxLeaseTime { get; set => field = OptionRange.Check(value); } = TimeSpan.FromMinutes(5);

    /// <summary>How many leases a VM serves before it is replaced; 0 for no limit (the default).</summary>
    public int MaxUses { get; set => field = AtLeast(value, 0); }

    /// <summary>How old a VM gets before it is replaced; <see cref="TimeSpan.Zero"/> for no limit (the default). Looked at once a second.</summary>
    public TimeSpan MaxAge { get; set => field = OptionRange.Check(value); }

    /// <summary>
    /// How much memory the objects of a VM may take at the end of a lease, in bytes, before it is replaced; 0 for no limit (the default). Nothing is
    /// ended by it: that is <see cref="V8VmOptions.MaxHeapSize"/>.
    /// </summary>
    public long MaxUsedHeap { get; set => field = OptionRange.Check(value, 1 << 20, 1L << 40, "a number of bytes from 1 MB to 1 TB, or 0 for no limit"); }

    /// <summary>
    /// How long a VM above <see cref="MinSize"/> may be of no use before it is disposed; a minute by default, <see cref="TimeSpan.Zero"/> for no limit.
    /// Looked at once a second.
    /// </summary>
    public TimeSpan IdleTimeout { get; set => field = OptionRange.Check(value); } = TimeSpan.FromMinutes(1);

    /// <summary>Whether a VM is replaced when a call's token ended its script; on by default. A timeout always does.</summary>
    /// <remarks>Where callers cancel often, such as browsers that go away, and scripts are your own, turn it off: a VM works on after it.</remarks>
    public bool RecycleAfterCancellation { get; set; } = true;

    /// <summary>Whether leases share a context.</summary>
    public V8PoolIsolation Isolation
    {
        get;
        set => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Isolation), value, "Isolation must be a member of V8PoolIsolation.");
    }

    /// <summary>The limits of every VM; with <see cref="V8VmOptions.Timeout"/> that of each call, the setting up included.</summary>
    public V8VmOptions Vm { get; set; } = new();

    /// <summary>What every context offers to scripts.</summary>
    public V8ContextOptions Context { get; set; } = new();

    /// <summary>Script files that every context has run before it is leased, in order.</summary>
    public IList<string> Libs { get; private set; } = [];

    /// <summary>
    /// Whether a change on disk of one of <see cref="Libs"/>, or of a file from <see cref="V8ContextOptions.ModuleFolders"/>, replaces the VMs, for
    /// development; off by default. Calls in progress end on the old scripts, and no caller is turned away.
    /// </summary>
    public bool WatchFiles { get; set; }

    /// <summary>Runs on every new context, after the libs and modules are loaded: calls that heat up functions. What it throws, fails the VM.</summary>
    public Action<V8Context>? WarmUp { get; set; }

    /// <summary>The clock of wait limits, ages and idle times; <see langword="null"/> (the default) for the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }

    internal IReadOnlyList<PooledModuleLoad> Preparations => _preparations;

    /// <summary>Has every context load this module before it is leased.</summary>
    /// <typeparam name="T">A partial interface with <c>[JsModule]</c>.</typeparam>
    /// <returns>These options.</returns>
    public V8PoolOptions Preload<T>()
        where T : class, Interop.IJsModule<T>
    {
        _preparations.Add(PooledModuleLoad.Of<T>());
        return this;
    }

    /// <summary>Checks what the setters could not: options against each other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sizes contradict each other.</exception>
    public void Validate()
    {
        if (MinSize > MaxSize)
        {
            throw new ArgumentOutOfRangeException(nameof(MinSize), MinSize, $"MinSize must not be above MaxSize, which is {MaxSize}.");
        }
    }

    internal V8PoolOptions Copy()
    {
        Validate();

        var copy = (V8PoolOptions)MemberwiseClone();
        copy.Vm = Vm.Copy();
        copy.Context = Context.Copy();
        copy.Libs = [.. Libs];
        return copy;
    }

    private static int AtLeast(int value, int least, [System.Runtime.CompilerServices.CallerMemberName] string option = "") =>
        value >= least ? value : throw new ArgumentOutOfRangeException(option, value, $"{option} must be {least} or more.");
}
