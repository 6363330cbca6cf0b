namespace V8Typed;

/// <content>Keeping what V8 has compiled.</content>
public sealed partial class V8Vm
{
    private readonly CodeCacheSaver? _saver;

    /// <summary>
    /// Saves the code of the scripts that this VM has loaded for the next start of the program, and does not wait for the few seconds after which
    /// it does so by itself. Best called after a warm-up: the functions that have been called by then are in it. Waits for a call in progress on another
    /// thread; of a large library, saving takes about as long as compiling it.
    /// </summary>
    /// <returns>
    /// How many scripts were saved: those of more than 16,000 characters that were not in the cache, and that no other VM of the process has saved.
    /// 0 with <see cref="V8PlatformOptions.EnableCodeCache"/> off, or when the folder cannot be written.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The VM was disposed.</exception>
    public int SaveCodeCache()
    {
        using var hold = Hold();
        return Compiler.Warm?.Save() ?? 0;
    }

    /// <summary>Saves it if the VM is idle.</summary>
    /// <returns>Whether it was.</returns>
    internal bool TrySaveCodeCache() => Gate.TryRun(TimeSpan.Zero, () =>
    {
        if (!_disposed)
        {
            Compiler.Warm?.Save();
        }
    });
}
