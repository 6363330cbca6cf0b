using System.Collections.Concurrent;
using System.Globalization;
using V8Typed.Scripts;

namespace V8Typed.Interop;

/// <summary>The state of one context on the C# side of the border: its lock, its lane, its kernel and its bound modules.</summary>
internal sealed class JsRealm
{
    /// <summary>32,768 slots, 256 KB, of which only the pages touched cost memory.</summary>
    private const int FirstLaneSlots = 1 << 15;

    // In place of a count: it is the number of a signal.
    private const int SignalCount = -1;

    private readonly ConcurrentQueue<(int Reference, int Count)> _freed = new();
    private readonly List<WeakReference<Lane>> _lanes = []; // In the order of their generations.
    private readonly Dictionary<JsModuleDefinition, JsModuleBinding> _data = [];
    private readonly Action _interrupt;
    private volatile bool _awaits;
    private int _liveReferences;
    private volatile int _freedCount; // Cheaper to ask than the queue.

    public JsRealm(CallGate gate, IRealmHost host, Kernel kernel, SourceStore sources, Action interrupt)
    {
        Sources = sources;
        Gate = gate;
        Host = host;
        Kernel = kernel;
        _interrupt = interrupt;
        References = new ReferenceTable(this);
        Buffers = new BufferExchange(this);
        HostTypes = new HostTypes(this);
        LongTexts = new LongTexts(kernel);
        Leftovers = new Leftovers(Hosts, Enumerations, References);
        Lane = CreateLane(FirstLaneSlots);
    }

    public CallGate Gate { get; }

    public IRealmHost Host { get; }

    public Kernel Kernel { get; }

    public SourceStore Sources { get; }

    /// <summary>Whether a crossing has to end with the jobs that are due, since there may be any.</summary>
    public bool RunsJobs => _awaits || Sources.NamesJobs;

    /// <summary>The promises for which typed calls wait.</summary>
    public PromiseTable Promises { get; } = new();

    /// <summary>The JavaScript objects that C# holds with their identity.</summary>
    public ReferenceTable References { get; }

    /// <summary>Long texts on their way.</summary>
    public LongTexts LongTexts { get; }

    /// <summary>What is too large for a lane.</summary>
    public BufferExchange Buffers { get; }

    /// <summary>The .NET objects that script holds.</summary>
    public HostTable Hosts { get; } = new();

    /// <summary>The iterations of script over .NET objects.</summary>
    public HostEnumerations Enumerations { get; } = new();

    /// <summary>The signals that script has given to .NET.</summary>
    public HostSignals Signals { get; } = new();

    /// <summary>What one side holds and the other does not need.</summary>
    public Leftovers Leftovers { get; }

    /// <summary>The types of host objects of which script has had one.</summary>
    public HostTypes HostTypes { get; }

    /// <summary>The lane of calls from script to .NET, once there may be any.</summary>
    public Lane? CallbackLane { get; private set; }

    /// <summary>The lane of new calls. Calls in progress may still be on an older, smaller one.</summary>
    public Lane Lane { get; private set; }

    /// <summary>JavaScript objects that C# holds.</summary>
    public int LiveReferences => Volatile.Read(ref _liveReferences);

    /// <summary>.NET objects that script holds, its iterations over such, and the calls to them that have a signal.</summary>
    public int LiveCallbacks => Hosts.Count + Enumerations.Count + Signals.Count;

    /// <summary>Takes the VM's lock for a call; <see cref="Exit(CancellationTokenRegistration)"/> gives it back.</summary>
    public CancellationTokenRegistration Enter(CancellationToken token)
    {
        var registration = Gate.Enter(_interrupt, token);
        try
        {
            Host.ThrowIfDisposed();

            // Not in the middle of a call that may have written a number which is not in use any more.
            if (Gate.IsOutermost && (_freedCount > 0 || Leftovers.IsDue || Hosts.HasPassing))
            {
                Tidy();
            }
        }
        catch
        {
            Gate.Exit(registration);
            throw;
        }

        return registration;
    }

    /// <summary>Takes the lock for a call that no token can end.</summary>
    public void Enter() => Enter(CancellationToken.None);

    /// <summary>A promise may be given to C#, by a script that names none too.</summary>
    public void ExpectPromises() => _awaits = true;

    public void Exit(CancellationTokenRegistration registration) => Gate.Exit(registration);

    /// <summary>Ends what <see cref="Enter()"/> began.</summary>
    public void Exit() => Gate.Exit(default);

    /// <summary>Makes room for a call that does not fit in what is left of the lane.</summary>
    public Lane Grow(int slots)
    {
        var wanted = (long)Lane.Slots * 4;
        while (wanted < slots * 2L)
        {
            wanted *= 2;
        }

        if (wanted > Array.MaxLength / 8)
        {
            throw new OverflowException($"A call with {slots} argument slots is larger than a call can be.");
        }

        // An older lane is left to its frames; its handle is given back by the collector.
        try
        {
            return Lane = CreateLane((int)wanted);
        }
        catch (Exception exception)
        {
            throw Host.Translate(exception);
        }
    }

    public void AddReference() => Interlocked.Increment(ref _liveReferences);

    /// <summary>Queues a reference to be freed by the next call: finalizers run on threads that must not enter the engine.</summary>
    /// <param name="reference">Its number.</param>
    /// <param name="count">How often the kernel handed it out; 0 for one that it hands out once only.</param>
    public void QueueFree(int reference, int count = 0)
    {
        Interlocked.Decrement(ref _liveReferences);
        _freed.Enqueue((reference, count));
        Interlocked.Increment(ref _freedCount);
    }

    /// <summary>Queues a signal of script that is not watched any more from the next call on.</summary>
    public void QueueUnwatch(int signal)
    {
        _freed.Enqueue((signal, SignalCount));
        Interlocked.Increment(ref _freedCount);
    }

    /// <summary>The exception for the error that a JS half reported under this number.</summary>
    public Exception TakeError(int number, string? member, string? module)
    {
        string description;
        try
        {
            description = Kernel.Describe(number);
        }
        catch (Exception exception)
        {
            // The error's own getters were interrupted, or there is no stack left to ask: the kernel may keep it still.
            Leftovers.NoteLoss();
            return Host.Translate(exception);
        }

        return ErrorFactory.Create(KernelError.Parse(description), this, member, module);
    }

    /// <summary>The exception for an answer of a contained operation of the kernel that tells of an error; null for any other answer.</summary>
    public Exception? ErrorIn(string answer, string? module = null) =>
        answer.StartsWith('!') ? TakeError(new EncodedValue(answer).ErrorNumber, null, module) : null;

    /// <summary>Throws what <see cref="ErrorIn"/> finds.</summary>
    public void ThrowIfError(string answer, string? module = null)
    {
        if (ErrorIn(answer, module) is { } error)
        {
            throw error;
        }
    }

    /// <summary>The halves of types that are read outside of typed calls; bound on first use.</summary>
    public JsModuleBinding BindingOf(JsModuleDefinition definition)
    {
        var registration = Enter(CancellationToken.None);
        try
        {
            if (!_data.TryGetValue(definition, out var binding))
            {
                _data.Add(definition, binding = Host.BindData(definition));
            }

            return binding;
        }
        finally
        {
            Exit(registration);
        }
    }

    /// <summary>Moves a part of a value that the script is writing out of its lane.</summary>
    /// <param name="generation">The lane.</param>
    /// <param name="start">Where the value begins.</param>
    public void Spill(int generation, int start) => FindLane(generation)?.Spill(start);

    /// <summary>The lane of this generation, while it is in use.</summary>
    public Lane? FindLane(int generation) => _lanes[generation].TryGetTarget(out var lane) ? lane : null;

    /// <summary>Makes sure that script can call .NET; inside a call.</summary>
    public void ExpectCallbacks()
    {
        if (CallbackLane is null)
        {
            CallbackLane = Kernel.CreateCallbackLane(FirstLaneSlots);
            _lanes.Add(new WeakReference<Lane>(CallbackLane));
        }
    }

    /// <summary>Gives back what C# has let go of, and lets script let go of what the last calls looked at; inside an outermost call.</summary>
    public void Settle()
    {
        Tidy();
        Kernel.RunMicrotasks();
    }

    /// <summary>Lets go of what one side holds and the other does not need; inside an outermost call.</summary>
    public void Sweep()
    {
        try
        {
            Kernel.Sweep();
        }
        catch (Exception exception)
        {
            throw Host.Translate(exception);
        }
    }

    private Lane CreateLane(int slots)
    {
        var lane = Kernel.CreateLane(slots);
        _lanes.Add(new WeakReference<Lane>(lane));
        return lane;
    }

    private void Tidy()
    {
        try
        {
            while (_freed.TryDequeue(out var freed))
            {
                Interlocked.Decrement(ref _freedCount);
                if (freed.Count == SignalCount)
                {
                    Signals.Close(freed.Reference);
                    Kernel.Unwatch(freed.Reference);
                    continue;
                }

                References.Return(freed.Reference, freed.Count);
                Kernel.Free(freed.Reference, freed.Count);
            }

            Hosts.EndPassing();
            if (Leftovers.IsDue)
            {
                Sweep();
            }
        }
        catch (Exception exception)
        {
            throw Host.Translate(exception);
        }
    }
}
