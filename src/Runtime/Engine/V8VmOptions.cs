namespace V8Typed;

/// <summary>The limits and settings of a VM. Read when the VM is created; later changes have no effect on it.</summary>
/// <exception cref="ArgumentOutOfRangeException">Any property: the value is out of range.</exception>
public sealed class V8VmOptions
{
    /// <summary>The largest size of the JavaScript heap in bytes, from 4 MB; 0 for no limit (the default).</summary>
    /// <remarks>
    /// A script that goes beyond it is ended with <see cref="V8MemoryException"/>. The engine looks every 50 ms or so, thus the limit is
    /// soft: leave room. It has a price: the heap is then checked on every outermost call too, which makes a small call 2.6 to 2.8 times
    /// slower. A single huge allocation can still end the process, in which only another process helps.
    /// </remarks>
    public long MaxHeapSize
    {
        get;
        set => field = OptionRange.Check(value, 4 << 20, 1L << 40, "a number of bytes from 4 MB to 1 TB, or 0 for no limit");
    }

    /// <summary>
    /// The most memory that scripts may hold in ArrayBuffers, in bytes; 0 for no limit (the default). Beyond it, script gets a
    /// <c>RangeError</c>. Resizable buffers and WebAssembly memory are not counted.
    /// </summary>
    /// <remarks>Each context uses 256 KB of it for its calls.</remarks>
    public long MaxArrayBufferAllocation
    {
        get;
        set => field = OptionRange.Check(value, 1 << 20, 1L << 40, "a number of bytes from 1 MB to 1 TB, or 0 for no limit");
    }

    /// <summary>
    /// The most stack that scripts of this VM may use, in bytes, from 64 KB; 0 for the platform's setting (the default). Beyond it, script
    /// gets a <c>RangeError</c>.
    /// </summary>
    public long MaxStackSize
    {
        get;
        set => field = OptionRange.Check(value, 64 << 10, 64 << 20, "a number of bytes from 64 KB to 64 MB, or 0 for the platform's setting");
    }

    /// <summary>
    /// How long each call from outside may run before it is ended with <see cref="V8TimeoutException"/>; <see cref="TimeSpan.Zero"/> for
    /// no limit (the default). The time starts once the call holds the VM, and counts calls nested in it. What runs no script of yours, such as
    /// <see cref="V8Vm.CreateContext"/>, <see cref="V8Vm.CollectGarbage"/> and <see cref="V8Vm.WriteHeapSnapshot"/>, has no limit.
    /// </summary>
    public TimeSpan Timeout
    {
        get;
        set => field = value == System.Threading.Timeout.InfiniteTimeSpan ? TimeSpan.Zero : OptionRange.Check(value);
    }

    /// <summary>Whether a debugger (Chrome DevTools, Visual Studio Code) can attach, on the loopback address only.</summary>
    public bool EnableDebugging { get; set; }

    /// <summary>The TCP port for the debugger, from 1 to 65535; 0 for 9222.</summary>
    public int DebugPort
    {
        get;
        set => field = (int)OptionRange.Check(value, 1, 65535, "from 1 to 65535, or 0 for 9222");
    }

    /// <summary>
    /// Whether classic scripts of more than 16 million characters, or nested too deeply to be parsed, may run. They can't be guarded: what such
    /// a script throws at its top level could end the process. Off by default; they are refused with <see cref="NotSupportedException"/>.
    /// </summary>
    public bool AllowUnguardedScripts { get; set; }

    /// <summary>The web APIs that every context of the VM has; none by default. <see cref="V8ContextOptions.WebApis"/> adds to them.</summary>
    public V8WebApis WebApis { get; set; }

    /// <summary>How many compiled scripts are kept for <see cref="V8Context.RunScript(string, string, CancellationToken)"/>. 500 by default.</summary>
    public int ScriptCacheSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(ScriptCacheSize));
            field = value;
        }
    }

    = 500;

    internal V8VmOptions Copy() => (V8VmOptions)MemberwiseClone();
}
