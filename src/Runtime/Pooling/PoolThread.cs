namespace V8Typed;

/// <summary>
/// Background work of pools. On threads of their own: setting up a VM takes long, and callers who block threads of the .NET thread pool wait for it.
/// </summary>
internal static class PoolThread
{
    public static void Run(Action work) =>
        new Thread(() => work()) { IsBackground = true, Name = "V8Typed pool" }.UnsafeStart();
}
