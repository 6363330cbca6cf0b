using V8Typed.Interop;

namespace V8Typed;

/// <summary>
/// Warm VMs that run in parallel, for callers on any thread: each leases one, uses it alone and gives it back. The number of VMs and of waiting
/// callers is bounded; VMs are created, replaced and disposed in the background.
/// </summary>
/// <remarks>
/// Thread-safe. Callers are served in the order in which they came. It starts to warm up when it is made; <see cref="WarmUpAsync"/> waits for that.
/// After v8-cffi's advice: a fixed pool of VMs with loaded libs.
/// </remarks>
public sealed partial class V8Pool : IDisposable, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly V8PoolOptions _options;
    private readonly TimeProvider _time;
    private readonly PooledVmFactory _factory;
    private readonly HashSet<PooledVm> _vms = [];
    private readonly List<PooledVm> _idle = []; // The one used last at the end: its code and data are hot.
    private readonly ProxyTable _proxies = new();
    private readonly LinkedList<PoolWaiter> _waiters = new();
    private readonly ITimer _maintenance;
    private readonly FileWatcher? _watcher;
    private int _generation;
    private int _creating;
    private int _leaving;
    private int _leased;
    private long _created;
    private long _recycled;
    private long _leases;

    /// <summary>Makes a pool, which begins to create its VMs.</summary>
    /// <param name="platform">The platform. It is not disposed with the pool.</param>
    /// <param name="options">The sizes, limits and scripts, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sizes contradict each other.</exception>
    /// <exception cref="ObjectDisposedException">The platform was disposed.</exception>
    public V8Pool(V8Platform platform, V8PoolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(platform);
        ObjectDisposedException.ThrowIf(!platform.IsAlive, platform);
        _options = (options ?? new V8PoolOptions()).Copy();
        _time = _options.TimeProvider ?? TimeProvider.System;
        _factory = new PooledVmFactory(platform, _options, _time, _needless.Token);
        if (_options.WatchFiles)
        {
            _watcher = new FileWatcher(Invalidate);
            foreach (var lib in _options.Libs)
            {
                _watcher.Add(lib);
            }

            _options.Context.ModuleFileFound = _watcher.Add;
        }

        lock (_lock)
        {
            Refill();
            NoteWarmth();
        }

        PoolMetrics.Add(this);
        _maintenance = _time.CreateTimer(static pool => ((V8Pool)pool!).Maintain(), this, s_interval, s_interval);
    }

    /// <summary>A VM was disposed. Raised on a thread of the pool, in no particular order; exceptions of handlers are dropped.</summary>
    public event EventHandler<V8PoolRecycledEventArgs>? Recycled;

    /// <summary>A VM could not be set up. Raised on a thread of the pool; exceptions of handlers are dropped.</summary>
    public event EventHandler<V8PoolFailedEventArgs>? Failed;

    /// <summary>The pool's name in metrics and messages.</summary>
    public string Name => _options.Name;

    /// <summary>Counts at this moment.</summary>
    public V8PoolStatistics Statistics
    {
        get
        {
            lock (_lock)
            {
                return new V8PoolStatistics
                {
                    Size = _vms.Count,
                    Idle = _idle.Count,
                    InUse = _leased,
                    Creating = _creating,
                    Queued = _waiters.Count,
                    Created = _created,
                    Recycled = _recycled,
                    Leases = _leases,
                };
            }
        }
    }

    /// <summary>The size of the objects of all VMs, as it was when each was last looked at.</summary>
    internal long UsedHeap
    {
        get
        {
            lock (_lock)
            {
                return _vms.Sum(vm => vm.UsedHeap);
            }
        }
    }

    internal TimeProvider Time => _time;

    /// <summary>VMs that are there to stay, and those on their way.</summary>
    private int Counted => _vms.Count - _leaving + _creating;

    /// <summary>
    /// A proxy of the module for any number of threads: each call leases a VM and gives it back when it has ended: a task with the task, a stream with its
    /// enumeration. From the first time on, contexts that are set up load the module.
    /// </summary>
    /// <typeparam name="T">A partial interface with <c>[JsModule]</c>.</typeparam>
    /// <returns>The proxy; the same one for every call.</returns>
    /// <exception cref="NotSupportedException">
    /// A member gives what lives in one VM (a <c>[JsObject]</c>, a <see cref="JsValue"/>, a delegate, a task or a stream inside of another value), or sets a
    /// property: that takes a lease.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The pool drains or was disposed.</exception>
    public T Get<T>()
        where T : class, IJsModule<T>
    {
        lock (_lock)
        {
            ThrowIfClosing();
        }

        if (_proxies.Find<T>() is { } known)
        {
            return known;
        }

        var proxy = _proxies.GetOrAdd(() => T.CreatePooledProxy(new PooledModule<T>(this)));
        _factory.Add<T>();
        return proxy;
    }

    /// <summary>
    /// Has every VM replaced, since scripts have changed: those in use finish what they do, and callers wait for new ones. No request is dropped.
    /// </summary>
    public void Invalidate()
    {
        lock (_lock)
        {
            _generation++;
            foreach (var vm in _idle.ToArray())
            {
                Recycle(vm, V8RecycleCause.Changed);
            }

            _retryAt = 0;
            Refill();
        }
    }
}
