using System.Text;
using Microsoft.ClearScript.V8;
using V8Typed.Interop;

namespace V8Typed;

/// <summary>A global scope in which scripts run. Contexts of a VM share its heap and its lock, not their globals.</summary>
/// <remarks>
/// Usable from any thread; callers of one VM wait for each other. After any exception the context works on, and the next call behaves as if
/// the failed one had not been made. After v8-cffi's <c>Context</c>.
/// </remarks>
public sealed partial class V8Context : IDisposable
{
    private readonly V8ScriptEngine _engine;
    private readonly RealmHost _host;
    private readonly ProxyTable _proxies = new();
    private readonly WebApiSetup _webApis;
    private volatile bool _disposed;
    private int _released;

    internal V8Context(V8Vm vm, V8ScriptEngine engine, V8ContextOptions options)
    {
        Vm = vm;
        _engine = engine;
        _host = new RealmHost(this, engine, options.ModuleFiles());
        vm.CompiledKernel ??= vm.Compiler.Compile(KernelSource.Text, KernelSource.ScriptName, null);
        var kernel = new Kernel(new EngineHandle(engine.Evaluate(vm.CompiledKernel.Script)));
        Realm = new JsRealm(vm.Gate, _host, kernel, vm.Sources, Interrupt);
        _rejections = new RejectionTracker(this, engine);
        var apis = options.WebApis | vm.Options.WebApis | (options.ConsoleSink is null ? V8WebApis.None : V8WebApis.Console);
        ContextSetup.Apply(kernel, Realm, vm.Gate, options);
        _webApis = new WebApiSetup(vm, engine, Realm, options);
        _webApis.Apply(apis);
    }

    /// <summary>Whether the context can be used; false once it, its VM or its platform was disposed.</summary>
    public bool IsAlive => !_disposed && Vm.IsAlive;

    /// <summary>Counts at this moment.</summary>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public V8ContextStatistics Statistics
    {
        get
        {
            ThrowIfDisposed();
            return new V8ContextStatistics
            {
                LiveHandles = Realm.LiveReferences,
                LiveCallbacks = Realm.LiveCallbacks,
                PendingPromises = Realm.Promises.Count,
                PendingTasks = _webApis.PendingTasks,
                Modules = _proxies.Count,
            };
        }
    }

    internal V8Vm Vm { get; }

    internal JsRealm Realm { get; }

    /// <summary>Runs script files, each once, in order, with its path as script name.</summary>
    /// <param name="paths">Paths of UTF-8 files.</param>
    /// <exception cref="FileNotFoundException">A file does not exist; those before it stay loaded.</exception>
    /// <exception cref="IOException">A path is a directory, or a file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not UTF-8.</exception>
    /// <exception cref="V8ScriptException">A file failed to compile or threw; those before it stay loaded.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public void LoadLibs(params ReadOnlySpan<string> paths)
    {
        ThrowIfDisposed();
        for (var i = 0; i < paths.Length; i++)
        {
            var text = LibraryFile.Read(paths[i], i);
            Execute(text, paths[i], CancellationToken.None);
        }
    }

    /// <summary>
    /// Disposes the context. Waits for a call in progress on another thread; from inside a callback, it happens at the end of the
    /// outermost call.
    /// </summary>
    public void Dispose()
    {
        _disposed = true;
        Vm.Gate.RunOrDefer(Release);
    }

    internal void ThrowIfDisposed()
    {
        Vm.ThrowIfDisposed();
        ObjectDisposedException.ThrowIf(_disposed, this);
    }

    /// <summary>Gives the engine's context back; under the VM's lock, outside any call.</summary>
    internal void Release()
    {
        if (Interlocked.Exchange(ref _released, 1) != 0)
        {
            return;
        }

        _disposed = true;
        _webApis.Dispose();
        var disposed = new ObjectDisposedException(nameof(V8Context), "The context was disposed before the promise settled.");
        Realm.Promises.FaultAll(disposed);
        _engine.Dispose();
        Realm.Hosts.Clear();
        Realm.Enumerations.Clear();
        Realm.Signals.Clear();
        Vm.Forget(this);
    }

    /// <summary>Runs the jobs that an interrupted script left, ending them in turn when they do not end.</summary>
    internal void DrainAfterInterrupt() => InterruptDrain.Run(Realm, Vm.Gate, Interrupt);

    private void Interrupt()
    {
        try
        {
            _engine.Interrupt();
        }
        catch (ObjectDisposedException)
        {
            // Disposed meanwhile: there is nothing left to interrupt.
        }
    }
}
