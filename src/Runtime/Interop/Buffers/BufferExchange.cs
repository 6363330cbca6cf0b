using System.Collections.Concurrent;

namespace V8Typed.Interop;

/// <summary>What is too large for the lanes of one context: buffers of the script that C# fills, and arrays that come from it in parts.</summary>
internal sealed unsafe class BufferExchange(JsRealm realm)
{
    private const int WindowBytes = 1 << 18; // The kernel's too.

    private readonly ConcurrentQueue<int> _dropped = new();
    private EngineHandle _window;
    private byte* _windowMemory;
    private int _last;

    /// <summary>A number for a buffer; only numbers in use have to differ.</summary>
    public int NextNumber() => _last = _last == int.MaxValue ? 1 : _last + 1;

    /// <summary>Makes a buffer that the kernel knows by the number.</summary>
    public EngineHandle Create(int number, int bytes)
    {
        object? buffer;
        try
        {
            DropQueued();
            buffer = realm.Kernel.CreateBuffer(number, bytes);
        }
        catch (Exception exception)
        {
            throw realm.Host.Translate(exception);
        }

        return buffer is int error ? throw realm.TakeError(error, null, null) : new EngineHandle(buffer!);
    }

    /// <summary>Lets go of a buffer; now, or with the next one when the VM is being interrupted.</summary>
    public void Drop(int number)
    {
        _dropped.Enqueue(number);
        try
        {
            DropQueued();
        }
        catch (Exception)
        {
            // This is the end of a call, which has an exception of its own.
        }
    }

    /// <summary>Called by the kernel: begins to take an array of numbers.</summary>
    /// <returns>Its number on the lane; 0 when there is no memory for it.</returns>
    public int Receive(int generation, int start, int kind, int count)
    {
        if (realm.FindLane(generation) is not { } lane)
        {
            return 0;
        }

        if (_windowMemory is null)
        {
            _window = realm.Kernel.CreateResultWindow(WindowBytes);
            _windowMemory = (byte*)_window.GetBufferAddress();
        }

        return lane.AddLarge(new LargeResult(start, kind, count));
    }

    /// <summary>Called by the kernel: takes the next part, which lies in the window.</summary>
    public void ReceivePart(int generation, int number, int bytes) => realm.FindLane(generation)?.FindLarge(number)?.Append(_windowMemory, bytes);

    private void DropQueued()
    {
        while (_dropped.TryPeek(out var number))
        {
            realm.Kernel.DropBuffer(number);
            _dropped.TryDequeue(out _);
        }
    }
}
