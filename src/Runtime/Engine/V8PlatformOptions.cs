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

    /// <summary>
    /// Whether the code that V8 makes of scripts of more than 16,000 characters is kept on disk for the next start (the default). It is saved
    /// by each VM a few seconds after the scripts were loaded, or when the VM is disposed, or by <see cref="V8Vm.SaveCodeCache"/>.
    /// </summary>
    /// <remarks>
    /// An entry that is damaged, or that V8 does not accept, is ignored and replaced, and told by <see cref="V8Platform.CodeCacheRejected"/>. Who
    /// can write to the folder can decide what scripts do: it is made for the current user alone.
    /// </remarks>
    public bool EnableCodeCache { get; set; } = true;

    /// <summary>
    /// The folder for the code cache, which processes may share; <see langword="null"/> (the default) for <c>V8Typed/code</c> in the current
    /// user's cache folder: <c>$XDG_CACHE_HOME</c> or <c>~/.cache</c>, <c>~/Library/Caches</c>, <c>%LOCALAPPDATA%</c>. Without one of these there is no cache.
    /// </summary>
    public string? CodeCacheDirectory { get; set; }

    /// <summary>
    /// The most that the code cache may take on disk, in bytes, from 1 MB; 256 MB by default. Beyond it, the entries that were used the longest
    /// ago are deleted.
    /// </summary>
    public long MaxCodeCacheSize
    {
        get;
        set
        {
            OptionRange.Check(value, 1 << 20, 1L << 40, "a number of bytes from 1 MB to 1 TB");
            field = value == 0 ? DefaultCodeCacheSize : value;
        }
    }

    = DefaultCodeCacheSize;

    private const long DefaultCodeCacheSize = 256 << 20;
}
