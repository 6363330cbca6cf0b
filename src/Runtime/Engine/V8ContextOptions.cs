namespace V8Typed;

/// <summary>What a context offers to its scripts beyond the language. Read when the context is created.</summary>
public sealed class V8ContextOptions
{
    /// <summary>
    /// Whether scripts may use <c>WebAssembly</c>; off by default. With <see cref="V8PlatformOptions.EnableBackgroundWork"/> on, a VM that is
    /// disposed while WebAssembly compiles can end the process, and a script that may not use it cannot bring that about.
    /// </summary>
    public bool AllowWebAssembly { get; set; }

    /// <summary>The web APIs that are defined as globals, besides those of <see cref="V8VmOptions.WebApis"/>; none by default.</summary>
    public V8WebApis WebApis { get; set; }

    /// <summary>The clock of timers and of <c>performance</c>; <see langword="null"/> (the default) for the system's.</summary>
    /// <remarks>What tells the time in the language itself, such as <c>Date.now()</c>, is the engine's and does not follow it.</remarks>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>
    /// Receives what scripts write to <c>console</c>, and defines it (so that <see cref="V8WebApis.Console"/> need not be named). Called on
    /// the thread that runs the script, inside the call; an exception that it throws is dropped.
    /// </summary>
    public Action<V8ConsoleMessage>? ConsoleSink { get; set; }

    /// <summary>What <c>fetch</c> may reach, with <see cref="V8WebApis.Fetch"/>; <see langword="null"/> (the default) for no <c>fetch</c>.</summary>
    public V8FetchOptions? Fetch { get; set; }
}
