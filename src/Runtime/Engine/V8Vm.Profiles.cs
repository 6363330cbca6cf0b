using Microsoft.ClearScript.V8;
using V8Typed.Interop;

namespace V8Typed;

/// <content>Profiles and snapshots, in the formats of Chrome DevTools.</content>
public sealed partial class V8Vm
{
    private static int s_profiles;

    private readonly HashSet<string> _profiles = []; // In progress; under the lock.

    /// <summary>
    /// Writes every object of the heap to a file, which the Memory panel of Chrome DevTools opens (with the extension <c>.heapsnapshot</c>). Collects
    /// garbage first; stops the VM for as long as it takes, seconds for a large heap. Waits for a call in progress on another thread.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The current thread is inside a call on this VM.</exception>
    /// <exception cref="ObjectDisposedException">The VM was disposed.</exception>
    public void WriteHeapSnapshot(string path)
    {
        using var file = CreateProfile(path);
        using var hold = Hold();
        _runtime.WriteHeapSnapshot(file);
    }

    /// <summary>
    /// Writes what the VM does while <paramref name="work"/> runs to a file, which the Performance panel of Chrome DevTools and Visual Studio Code open
    /// (with the extension <c>.cpuprofile</c>). The engine looks at the thread that began the profile and at no other: what the work has other threads do is
    /// not in it.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced. It is written when the work throws, too.</param>
    /// <param name="work">Calls into the VM.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The current thread is inside a call on this VM.</exception>
    /// <exception cref="ObjectDisposedException">The VM was disposed, before or meanwhile.</exception>
    public void WriteCpuProfile(string path, Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var file = new StreamWriter(CreateProfile(path));
        var name = BeginCpuProfile();
        try
        {
            work();
        }
        finally
        {
            EndCpuProfile(name, file);
        }
    }

    private FileStream CreateProfile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ThrowIfDisposed();
        if (Gate.IsHeld)
        {
            throw new InvalidOperationException("A profile or snapshot cannot be written from inside a call on its VM: the engine is in the middle of it. Do it on another thread, or afterwards.");
        }

        return new FileStream(path, FileMode.Create, FileAccess.Write); // Before anything is measured: a wrong path is told of at once.
    }

    private string BeginCpuProfile()
    {
        var name = $"V8Typed {Interlocked.Increment(ref s_profiles)}";
        using var hold = Hold();
        if (!_runtime.BeginCpuProfile(name, V8CpuProfileFlags.EnableSampleCollection))
        {
            throw new V8UnknownException("The engine could not begin a CPU profile.");
        }

        _profiles.Add(name);
        return name;
    }

    private void EndCpuProfile(string name, TextWriter file)
    {
        using var hold = Hold();
        _profiles.Remove(name);
        _runtime.EndCpuProfile(name).WriteJson(file);
    }

    /// <summary>An engine that is disposed while it profiles ends the process.</summary>
    private void EndProfiles()
    {
        foreach (var name in _profiles)
        {
            _runtime.EndCpuProfile(name);
        }

        _profiles.Clear();
    }
}
