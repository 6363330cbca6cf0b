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
    /// <summary>
    /// Header: int32 0 is the frame of the crossing, int32 1 the .NET object that it calls, int32 2 the first free slot, which both sides
    /// move: what one side adds stays below whatever calls nested in between reserve. Int32 4 tells whether jobs may run
    /// behind the crossing.
    /// </summary>
    private const int HeaderSlots = 8;

    private readonly EngineHandle _buffer; // Keeps the memory alive.
    private readonly byte* _memory;
    private readonly int _slots;
    private readonly List<LargeResult> _large = []; // Those of frames in progress, of inner ones behind those of outer ones.
    private Dictionary<int, SpillBuffer>? _spilled; // What did not fit, by the slot at which it begins.

    public Lane(EngineHandle buffer, int slots)
    {
        _buffer = buffer;
        _memory = (byte*)buffer.GetBufferAddress();
        _slots = slots;
        Top = HeaderSlots;
    }

    /// <summary>The first free slot.</summary>
    public int Top
    {
        get => ((int*)_memory)[2];
        set => ((int*)_memory)[2] = value;
    }

    public int Slots => _slots;

    public bool Fits(int slots) => slots <= _slots - Top;

    public bool IsEmpty => Top == HeaderSlots;

    public int Push(int slots)
    {
        var frame = Top;
        Top = frame + slots;
        return frame;
    }

    /// <summary>Frees the frame and every one above it.</summary>
    public void Pop(int frame)
    {
        Top = frame;
        while (_large.Count > 0 && _large[^1].Slot >= frame)
        {
            _large.RemoveAt(_large.Count - 1);
        }
    }

    public byte* Slot(int slot) => _memory + (8L * slot);

    /// <summary>The frame of the crossing from script to .NET, on the lane of those.</summary>
    public int Aimed => *(int*)_memory;

    /// <summary>The number of the .NET object that is called.</summary>
    public int Called => ((int*)_memory)[1];

    /// <summary>Tells the JS half which frame the crossing is for.</summary>
    public void Aim(int frame) => *(int*)_memory = frame;

    /// <summary>The same, and whether jobs of script may run between the half and the reading of its result.</summary>
    public void Aim(int frame, bool runsJobs)
    {
        *(int*)_memory = frame;
        ((int*)_memory)[4] = runsJobs ? 1 : 0;
    }

    /// <summary>Moves what the script has written from this slot on out of the lane, to make room for more of it.</summary>
    public void Spill(int start)
    {
        _spilled ??= [];
        if (!_spilled.TryGetValue(start, out var buffer))
        {
            _spilled.Add(start, buffer = new SpillBuffer());
        }

        buffer.Append(new ReadOnlySpan<byte>(Slot(start), 8 * (Top - start)));
        Top = start;
    }

    /// <summary>What was spilled from this slot on, together with the rest that is still in the lane; null if nothing was.</summary>
    public SpillBuffer? TakeSpilled(int start)
    {
        if (_spilled is not { Count: > 0 } || !_spilled.Remove(start, out var buffer))
        {
            return null;
        }

        buffer.Append(new ReadOnlySpan<byte>(Slot(start), 8 * (Top - start)));
        return buffer;
    }

    /// <summary>Begins to take an array that is larger than a lane has room for, and gives its number.</summary>
    public int AddLarge(LargeResult result)
    {
        _large.Add(result);
        return _large.Count;
    }

    /// <summary>The array with this number; null for none.</summary>
    public LargeResult? FindLarge(int number) => number > 0 && number <= _large.Count ? _large[number - 1] : null;
}
