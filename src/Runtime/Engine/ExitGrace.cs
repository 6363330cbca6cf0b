using System.Diagnostics;

namespace V8Typed;

/// <summary>Gives the engine a moment to take down a heap that was disposed just before the process exits.</summary>
/// <remarks>
/// The engine's tasks on pool threads hold the isolate while they run, and the one that lets go of it last tears it down. Disposing cannot
/// wait for them: nothing tells whether there are any. If the process ends meanwhile, the native library's own data goes first, and the
/// process dies of a segmentation fault, after all its work was done (seen in a debugger; about one process in a thousand under load).
/// </remarks>
internal static class ExitGrace
{
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(50);
    private static long s_lastRelease;
    private static int s_isRegistered;

    /// <summary>Tells that a runtime has just been disposed.</summary>
    public static void NoteRelease()
    {
        Volatile.Write(ref s_lastRelease, Stopwatch.GetTimestamp());
        if (Interlocked.Exchange(ref s_isRegistered, 1) == 0)
        {
            AppDomain.CurrentDomain.ProcessExit += static (_, _) => Wait();
        }
    }

    /// <summary>Waits until the last runtime was disposed 50 ms ago; at once when it was before, or when there was none.</summary>
    public static void Wait()
    {
        if (Volatile.Read(ref s_lastRelease) is not 0 and var last && s_grace - Stopwatch.GetElapsedTime(last) is { Ticks: > 0 } rest)
        {
            Thread.Sleep(rest);
        }
    }
}
