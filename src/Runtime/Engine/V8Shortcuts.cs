namespace V8Typed;

/// <summary>One platform, VM and context for the whole process, for programs that need no more. After v8-cffi's <c>shortcuts</c>.</summary>
/// <remarks>All members may be called from any thread; what was set up is torn down when the process exits.</remarks>
public static class V8Shortcuts
{
    private static readonly Lock s_lock = new();
    private static V8Context? s_context;

    /// <summary>Sets up the platform (unless it is alive already), a VM and the global context.</summary>
    /// <exception cref="InvalidOperationException">It was called before, or the platform was torn down.</exception>
    public static void SetUp()
    {
        lock (s_lock)
        {
            if (s_context is not null)
            {
                throw new InvalidOperationException("V8Shortcuts is set up already: call SetUp once, when the program starts.");
            }

            var existing = V8Platform.Current;
            var platform = existing ?? V8Platform.SetUp();
            s_context = platform.CreateVm().CreateContext();
            if (existing is null)
            {
                AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                {
                    platform.Dispose();
                    ExitGrace.Wait();
                };
            }
        }
    }

    /// <summary>The global context.</summary>
    /// <returns>The same context for every caller.</returns>
    /// <exception cref="InvalidOperationException"><see cref="SetUp"/> was not called.</exception>
    /// <exception cref="ObjectDisposedException">The platform was torn down.</exception>
    public static V8Context GetContext()
    {
        lock (s_lock)
        {
            if (s_context is null)
            {
                throw new InvalidOperationException("V8Shortcuts is not set up: call V8Shortcuts.SetUp() first, when the program starts.");
            }

            if (!s_context.Vm.Platform.IsAlive)
            {
                throw new ObjectDisposedException(
                    nameof(V8Platform),
                    "The V8 platform that V8Shortcuts was set up with was torn down: keep it for as long as the process needs JavaScript.");
            }

            return s_context;
        }
    }
}
