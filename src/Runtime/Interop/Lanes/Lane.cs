namespace V8Typed.Interop;

/// <summary>
/// The number lane: one ArrayBuffer that both sides see, as 64-bit slots. The first slots are a header; then a stack of frames, one
/// per call in progress, each with a slot for the status, then the arguments, which the result overwrites.
/// </summary>
/// <remarks>
/// A frame stays reserved until C# has read its result, since script may run on other threads in between. A value that does not fit
/// makes a new lane; frames in progress keep theirs. The memory is owned by V8: nothing reads it after its context is disposed.
/// </remarks>
internal sealed unsafe class Lane
{
    /// <summary>Header: int32 0 is the frame of the crossing; the rest is kept for what later crosses beside calls.</summary>
    private const int HeaderSlots = 8;

    private readonly EngineHandle _buffer; // Keeps the memory alive.
    private readonly byte* _memory;
    private readonly int _slots;
    private int _top = HeaderSlots;

    public Lane(EngineHandle buffer, int slots)
    {
        _buffer = buffer;
        _memory = (byte*)buffer.GetBufferAddress();
        _slots = slots;
    }

    public int Slots => _slots;

    public bool Fits(int slots) => slots <= _slots - _top;

    public bool IsEmpty => _top == HeaderSlots;

    public int Push(int slots)
    {
        var frame = _top;
        _top += slots;
        return frame;
    }

    /// <summary>Frees the frame and every one above it.</summary>
    public void Pop(int frame) => _top = frame;

    public byte* Slot(int slot) => _memory + (8L * slot);

    /// <summary>Tells the JS half which frame the crossing is for.</summary>
    public void Aim(int frame) => *(int*)_memory = frame;
}
