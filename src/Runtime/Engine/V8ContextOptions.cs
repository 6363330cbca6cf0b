using V8Typed.Modules;

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

    /// <summary>
    /// Folders whose files are read in the place of embedded scripts, for development: the project's own folder, or one with bundles. A file counts if its
    /// path in the folder is that of the script in the project; the first folder that has it wins. Empty by default: no file is read.
    /// </summary>
    /// <remarks>
    /// A file must offer what the interface expects, as of its next compilation. Who can write to the folder can run script in the process: use it
    /// in development only. <see cref="V8PoolOptions.WatchFiles"/> replaces the VMs of a pool when such a file changes.
    /// </remarks>
    public IList<string> ModuleFolders { get; private set; } = [];

    /// <summary>Told of each file that is used.</summary>
    internal Action<string>? ModuleFileFound { get; set; }

    internal V8ContextOptions Copy()
    {
        var copy = (V8ContextOptions)MemberwiseClone();
        copy.ModuleFolders = [.. ModuleFolders];
        return copy;
    }

    internal ModuleFiles? ModuleFiles() => ModuleFolders.Count == 0 ? null : new ModuleFiles([.. ModuleFolders], ModuleFileFound);
}
