using Microsoft.ClearScript.V8;
using V8Typed.Interop;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>The JavaScript engine of the process: the root of everything else.</summary>
/// <remarks>
/// There is one per process, once: V8 cannot be set up again after it was torn down. All members may be called from any thread. After
/// v8-cffi's <c>platform</c>.
/// </remarks>
public sealed class V8Platform : IDisposable
{
    private static readonly Lock s_lock = new();
    private static V8Platform? s_current;
    private static bool s_tornDown;

    private readonly List<V8Vm> _vms = [];
    private volatile bool _disposed;
    private long _codeCacheRejects;

    private V8Platform(V8PlatformOptions options) => CodeCache = CodeCacheFactory.Create(options, OnCodeCacheRejected);

    /// <summary>
    /// An entry of the code cache could not be used; the script was compiled without it, and nothing else is amiss. Raised by the thread that loads the
    /// script, while it holds the VM: a handler that logs is fine, one that uses the VM's contexts is not. Its exceptions are dropped.
    /// </summary>
    public event EventHandler<V8CodeCacheRejectedEventArgs>? CodeCacheRejected;

    /// <summary>The platform that is set up, or <see langword="null"/>.</summary>
    internal static V8Platform? Current
    {
        get
        {
            lock (s_lock)
            {
                return s_current;
            }
        }
    }

    /// <summary>Whether the platform can be used; false once it was disposed.</summary>
    public bool IsAlive => !_disposed;

    /// <summary>How many entries of the code cache could not be used.</summary>
    internal long CodeCacheRejects => Interlocked.Read(ref _codeCacheRejects);

    internal DeadlineTicker Ticker { get; } = new();

    internal CodeCache? CodeCache { get; }

    /// <summary>Sets up the engine for this process.</summary>
    /// <param name="options">Process-wide settings, or <see langword="null"/> for the defaults.</param>
    /// <returns>The platform. Disposing it disposes every VM.</returns>
    /// <exception cref="InvalidOperationException">
    /// The platform is set up already, was torn down, the native library is missing, or engines with other settings exist.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static V8Platform SetUp(V8PlatformOptions? options = null)
    {
        options ??= new V8PlatformOptions();
        lock (s_lock)
        {
            if (s_current is not null)
            {
                throw new InvalidOperationException(
                    "The V8 platform is set up already: a process has one. Use the first one, or V8Shortcuts.GetContext().");
            }

            if (s_tornDown)
            {
                throw new InvalidOperationException(
                    "The V8 platform was torn down and cannot be set up again in the same process: keep it for as long as the process needs JavaScript.");
            }

            PlatformSettings.Apply(options);
            NativeLibraryCheck.Run();
            return s_current = new V8Platform(options);
        }
    }

    /// <summary>The platform that is set up already; or sets it up.</summary>
    /// <param name="options">Settings for the case that it is set up by this call, or <see langword="null"/> for the defaults.</param>
    /// <returns>The platform of the process.</returns>
    /// <remarks>For programs of several parts of which none owns the engine. What the first one has set, the others get.</remarks>
    /// <exception cref="InvalidOperationException">As for <see cref="SetUp"/>, but for a platform that is set up already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static V8Platform GetOrSetUp(V8PlatformOptions? options = null)
    {
        lock (s_lock)
        {
            return s_current ?? SetUp(options);
        }
    }

    /// <summary>Creates a VM: a heap of its own, with a lock of its own.</summary>
    /// <param name="options">Limits and settings, or <see langword="null"/> for the defaults.</param>
    /// <returns>The VM. It is disposed with the platform at the latest.</returns>
    /// <exception cref="ObjectDisposedException">The platform was disposed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public V8Vm CreateVm(V8VmOptions? options = null)
    {
        options = options?.Copy() ?? new V8VmOptions();
        lock (_vms)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var vm = new V8Vm(this, options);
            _vms.Add(vm);
            return vm;
        }
    }

    /// <summary>
    /// Disposes every VM and context. Waits for calls in progress on other threads; from inside a callback, it happens at the end of the
    /// outermost call.
    /// </summary>
    public void Dispose()
    {
        V8Vm[] vms;
        lock (_vms)
        {
            lock (s_lock)
            {
                if (_disposed)
                {
                    return;
                }

                _disposed = true;
                s_current = null;
                s_tornDown = true;
            }

            vms = [.. _vms];
        }

        foreach (var vm in vms)
        {
            vm.Dispose();
        }

        EndTicker();
    }

    private void OnCodeCacheRejected(string script, string path, string reason)
    {
        Interlocked.Increment(ref _codeCacheRejects);
        try
        {
            CodeCacheRejected?.Invoke(this, new V8CodeCacheRejectedEventArgs(script, path, reason));
        }
        catch (Exception)
        {
            // A script is being loaded, and that goes well.
        }
    }

    internal void Forget(V8Vm vm)
    {
        lock (_vms)
        {
            _vms.Remove(vm);
        }

        EndTicker();
    }

    /// <summary>Limits are looked after until the last call has ended, which may be after Dispose was called from inside of it.</summary>
    private void EndTicker()
    {
        bool isLast;
        lock (_vms)
        {
            isLast = _disposed && _vms.Count == 0;
        }

        if (isLast)
        {
            Ticker.Dispose();
        }
    }
}
