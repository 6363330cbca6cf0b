using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;
using V8Typed.Interop;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>A virtual machine: an isolate of V8, with its own heap. Its contexts share the heap and the lock, not their globals.</summary>
/// <remarks>
/// Usable from any thread, by one at a time: callers wait for each other. VMs run in parallel. After v8-cffi's <c>VM</c>.
/// </remarks>
public sealed partial class V8Vm : IDisposable
{
    private const long MostCachedCharacters = 16 << 20;
    private static readonly TimeSpan s_endingPoll = TimeSpan.FromMilliseconds(5);

    private readonly V8Runtime _runtime;
    private readonly List<V8Context> _contexts = [];
    private volatile bool _disposed;
    private int _released;

    internal V8Vm(V8Platform platform, V8VmOptions options)
    {
        Platform = platform;
        Options = options;
        _runtime = RuntimeFactory.Create(options);
        Sources = new SourceStore();
        _saver = platform.CodeCache is null ? null : new CodeCacheSaver(this);
        Compiler = new ScriptCompiler(_runtime, Sources, options.AllowUnguardedScripts, platform.CodeCache, () => _saver?.Schedule());
        Cache = new ScriptCache(options.ScriptCacheSize, MostCachedCharacters);
        Gate = new CallGate(new Deadline()) { Timeout = options.Timeout, AfterInterrupt = FinishInterrupt };
        platform.Ticker.Add(Gate.Deadline, isTimed: options.Timeout > TimeSpan.Zero);

        Memory = new MemoryLimit(_runtime, options.MaxHeapSize);
    }

    /// <summary>
    /// Whether the VM can be used; false once it or its platform was disposed, or it could not be brought back under
    /// <see cref="V8VmOptions.MaxHeapSize"/>.
    /// </summary>
    public bool IsAlive => !_disposed && Platform.IsAlive;

    /// <summary>Sizes and counts at this moment. Waits for a call in progress on another thread.</summary>
    /// <exception cref="ObjectDisposedException">The VM was disposed.</exception>
    public V8VmStatistics Statistics
    {
        get
        {
            using var hold = Hold();
            return ReadStatistics();
        }
    }

    /// <summary>The size of the objects in the heap, in bytes; under the lock.</summary>
    internal long UsedHeap => (long)_runtime.GetHeapInfo().UsedHeapSize;

    internal V8Platform Platform { get; }

    internal V8VmOptions Options { get; }

    internal CallGate Gate { get; }

    internal SourceStore Sources { get; }

    internal ScriptCompiler Compiler { get; }

    internal ScriptCache Cache { get; }

    internal MemoryLimit Memory { get; }

    /// <summary>The kernel, compiled once for all contexts.</summary>
    internal CompiledScript? CompiledKernel { get; set; }

    internal WebApiScripts WebApiScripts { get; } = new();

    /// <summary>Creates a context: a global scope of its own.</summary>
    /// <param name="options">What scripts can use, or <see langword="null"/> for the language alone.</param>
    /// <returns>The context. It is disposed with the VM at the latest.</returns>
    /// <exception cref="ObjectDisposedException">The VM was disposed.</exception>
    public V8Context CreateContext(V8ContextOptions? options = null)
    {
        options ??= new V8ContextOptions();
        using var hold = Hold();
        var context = NewContext(options);
        lock (_contexts)
        {
            _contexts.Add(context);
        }

        return context;
    }

    /// <summary>
    /// Collects garbage in the VM's heap now, and lets go of the .NET objects that script cannot reach any more. Waits for a call in progress
    /// on another thread.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The VM was disposed.</exception>
    public void CollectGarbage()
    {
        using var hold = Hold();
        if (!Gate.IsOutermost)
        {
            _runtime.CollectGarbage(exhaustive: true); // In a callback: what the calls in progress hold is not known.
            return;
        }

        var contexts = LiveContexts();
        foreach (var context in contexts)
        {
            context.Realm.Settle();
        }

        _runtime.CollectGarbage(exhaustive: true);
        foreach (var context in contexts)
        {
            context.Realm.Sweep();
        }
    }

    /// <summary>
    /// Disposes every context and the heap. Waits for a call in progress on another thread; from inside a callback, it happens at the end
    /// of the outermost call.
    /// </summary>
    public void Dispose()
    {
        _disposed = true;
        Gate.RunOrDefer(Release);
    }

    /// <summary>Disposes as <see cref="Dispose"/> does, and ends what runs. Returns when nothing is left.</summary>
    /// <param name="overdue">Makes what the call in progress throws.</param>
    internal void End(Func<V8TimeoutException> overdue)
    {
        Gate.Overdue = overdue;
        _disposed = true;
        while (!Gate.TryRun(s_endingPoll, Release))
        {
            Gate.Deadline.Tick(long.MaxValue); // Again, for a call that was past the check and has begun since.
        }
    }

    internal void Forget(V8Context context)
    {
        lock (_contexts)
        {
            _contexts.Remove(context);
        }
    }

    /// <summary>After the heap limit was hit: at the end of the outermost call, when no script is on the stack, garbage is collected.</summary>
    internal void RecoverMemory()
    {
        Gate.NoteLimit(LimitKind.Heap);
        Gate.RunOrDefer(() =>
        {
            if (!_disposed && !Memory.TryRecover())
            {
                Dispose();
            }
        });
    }

    internal void ThrowIfDisposed()
    {
        ObjectDisposedException.ThrowIf(!Platform.IsAlive, Platform);
        ObjectDisposedException.ThrowIf(_disposed, this);
    }

    // Setting up runs script of ours, and so can fail for want of memory, or of stack inside a callback.
    private V8Context NewContext(V8ContextOptions options)
    {
        V8ScriptEngine? engine = null;
        try
        {
            engine = EngineFactory.Create(_runtime, Options);
            return new V8Context(this, engine, options);
        }
        catch (Exception exception)
        {
            engine?.Dispose();
            switch (exception)
            {
                case V8Exception or OperationCanceledException and not ScriptInterruptedException:
                case ArgumentException or PlatformNotSupportedException: // What the options ask for.
                    throw;
                case ScriptInterruptedException when Gate.InterruptException() is { } interrupted:
                    throw interrupted;
                case ScriptEngineException or ScriptInterruptedException when Memory.IsExceeded:
                    RecoverMemory();
                    throw new V8MemoryException(Memory.Describe(), exception);
                default:
                    throw new V8UnknownException($"The context could not be set up: {exception.Message}", exception);
            }
        }
    }

    /// <summary>Waits for the VM to do something that runs no script of the user.</summary>
    private VmHold Hold()
    {
        ThrowIfDisposed();
        var hold = new VmHold(Gate, Gate.EnterForOurselves());
        try
        {
            ThrowIfDisposed(); // Meanwhile.
            return hold;
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    private V8VmStatistics ReadStatistics()
    {
        var heap = _runtime.GetHeapInfo();
        lock (_contexts)
        {
            return new V8VmStatistics
            {
                HeapSize = (long)heap.TotalHeapSize,
                UsedHeapSize = (long)heap.UsedHeapSize,
                HeapSizeLimit = (long)heap.HeapSizeLimit,
                ExternalSize = (long)heap.TotalExternalSize,
                Contexts = _contexts.Count,
                LiveHandles = _contexts.Sum(context => context.Realm.LiveReferences),
                LiveCallbacks = _contexts.Sum(context => context.Realm.LiveCallbacks),
                ScriptsCompiled = Compiler.Count,
                ScriptCacheHits = Cache.Hits,
                ScriptsCached = Cache.Count,
                CodeCacheHits = Compiler.CodeCacheHits,
                CodeCacheRejects = Compiler.CodeCacheRejects,
            };
        }
    }

    private void Release()
    {
        if (Interlocked.Exchange(ref _released, 1) != 0)
        {
            return;
        }

        _saver?.Dispose();
        if (!Memory.IsExceeded)
        {
            Compiler.Warm?.Save(); // Of a program that is not up for long.
        }

        foreach (var context in LiveContexts())
        {
            context.Release();
        }

        Platform.Ticker.Remove(Gate.Deadline, isTimed: Options.Timeout > TimeSpan.Zero);
        CompiledKernel?.Dispose();
        WebApiScripts.Dispose();
        Cache.Dispose();
        EndProfiles();
        _runtime.Dispose();
        ExitGrace.NoteRelease();
        Platform.Forget(this);
    }

    /// <summary>
    /// After an interrupt: jobs that the ended script left behind run now, under a limit of their own, and not in the next call. And frames
    /// that it has left are freed, in every context that it may have called.
    /// </summary>
    private void FinishInterrupt(InterruptCause cause)
    {
        foreach (var context in LiveContexts())
        {
            if (context.IsAlive)
            {
                context.DrainAfterInterrupt();
            }
        }
    }

    private V8Context[] LiveContexts()
    {
        lock (_contexts)
        {
            return [.. _contexts];
        }
    }

    private readonly struct VmHold(CallGate gate, CancellationTokenRegistration registration) : IDisposable
    {
        public void Dispose() => gate.Exit(registration);
    }
}
