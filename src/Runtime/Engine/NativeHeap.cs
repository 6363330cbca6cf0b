using System.Runtime.InteropServices;

namespace V8Typed;

/// <summary>The C library's heap, where the engine keeps ArrayBuffers and much else besides JavaScript's own heap.</summary>
internal static partial class NativeHeap
{
    private static readonly TimeSpan s_least = TimeSpan.FromSeconds(1);

    private static long s_last;
    private static bool s_isMissing = !OperatingSystem.IsLinux();

    /// <summary>
    /// Gives free pages back to the system. glibc keeps them otherwise, in an arena per thread: a process that makes and disposes of many VMs grew by
    /// 190 MB within 100 seconds without it. Takes some milliseconds, so that it does nothing when it was done within the last second.
    /// </summary>
    public static void Trim()
    {
        var now = Environment.TickCount64;
        var last = Interlocked.Read(ref s_last);
        if (s_isMissing || now - last < s_least.TotalMilliseconds || Interlocked.CompareExchange(ref s_last, now, last) != last)
        {
            return;
        }

        try
        {
            _ = MallocTrim(0);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_isMissing = true; // Another C library than glibc; musl gives pages back by itself.
        }
    }

    // The name of the file, not that of the package for developers, "libc.so", which is a text.
    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static partial int MallocTrim(nuint pad);
}
