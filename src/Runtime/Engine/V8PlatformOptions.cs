namespace V8Typed;

/// <summary>What is set once for the whole process when the platform is set up.</summary>
/// <remarks>
/// The engine reads these settings when its first VM is created, and never again. Where other code of the process has created engines
/// of ClearScript before, with other settings, <see cref="V8Platform.SetUp"/> throws.
/// </remarks>
public sealed class V8PlatformOptions
{
    /// <summary>
    /// Whether V8 compiles and collects garbage on threads of the .NET thread pool too. Off by default: everything runs on the calling
    /// thread.
    /// </summary>
    /// <remarks>
    /// With it, limits are unreliable. While V8 compiles a function in the background, the loops of that function look for an interrupt
    /// only once in 2^30 bytes of bytecode: <c>for (;;);</c> was seen to end 0.3 to 0.7 seconds late, a loop that does more per round
    /// runs on for longer, and one that allocates can get to V8's own heap limit, where the process ends.
    /// </remarks>
    public bool EnableBackgroundWork { get; set; }

    /// <summary>Whether V8 compiles hot functions to machine code (the default); without it, scripts are interpreted.</summary>
    public bool EnableJitCompilation { get; set; } = true;

    /// <summary>Whether scripts have <c>using</c>, <c>Symbol.dispose</c> and <c>DisposableStack</c> (the default).</summary>
    public bool EnableExplicitResourceManagement { get; set; } = true;

    /// <summary>The stack that a script may use, in bytes; 0 for V8's default of about 1 MB. From 64 KB to 64 MB.</summary>
    /// <remarks>The thread that runs a script must have a larger stack than this.</remarks>
    public long StackSize
    {
        get;
        set => field = OptionRange.Check(value, 64 << 10, 64 << 20, "a number of bytes from 64 KB to 64 MB, or 0 for V8's default");
    }
}
