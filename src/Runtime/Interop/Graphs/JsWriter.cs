using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace V8Typed.Interop;

/// <summary>
/// Writes values of any shape into the lane, used by emitted code only: numbers and lengths as 64-bit slots in order, and all strings as
/// one text, which the script cuts by the lengths.
/// </summary>
/// <remarks>
/// Code of the user (getters, enumerators) runs between two writes and may call into the same VM, so whatever is written is reserved first.
/// A value for which the lane is too small moves to a larger one. Not thread-safe.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref partial struct JsWriter
{
    /// <summary>How deep values of a type that contains itself may be nested; deeper ones are taken for cycles.</summary>
    internal const int MaxDepth = 1000;

    private readonly JsRealm _realm;
    private readonly JsModuleBinding _binding;
    private Lane _lane;
    private int _start;
    private int _top;
    private byte* _cursor;
    private ArgumentBuffers? _buffers;
    private bool _taken;
    private char[]? _text;
    private int _textLength;
    private int _depth;

    internal JsWriter(JsRealm realm, JsModuleBinding binding, Lane lane)
    {
        _realm = realm;
        _binding = binding;
        _lane = lane;
        _start = _top = lane.Top;
        _cursor = lane.Slot(_start);
    }

    internal readonly Lane Lane => _lane;

    /// <summary>The first slot written.</summary>
    internal readonly int Start => _start;

    /// <summary>The slot behind the last one reserved.</summary>
    internal readonly int Top => _top;

    internal readonly JsRealm Realm => _realm;

    /// <summary>Makes room for this many slots, which must be written before anything else is reserved.</summary>
    /// <param name="slots">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int slots)
    {
        var top = _top + slots;
        if (top > _lane.Slots)
        {
            Move(slots);
            top = _top + slots;
        }

        _top = top;
        _lane.Top = top;
    }

    /// <summary>Enters a value of a type that may contain itself.</summary>
    /// <exception cref="JsWriteException">Too deep.</exception>
    public void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw new JsWriteException(JsWriteFault.TooDeep, $"is nested more than {MaxDepth} levels deep; is there a cycle?");
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>Leaves it.</summary>
    public void Leave() => _depth--;

    /// <summary>Reserves a slot for a count that is not known yet.</summary>
    /// <returns>What <see cref="EndCount"/> is to be given.</returns>
    public int BeginCount()
    {
        Reserve(1);
        _cursor += 8;
        return _top - 1 - _start;
    }

    /// <summary>Fills the slot.</summary>
    /// <param name="place">What <see cref="BeginCount"/> gave.</param>
    /// <param name="count">The count.</param>
    public readonly void EndCount(int place, int count) => *(int*)_lane.Slot(_start + place) = count;

    /// <summary>Writes a count alone.</summary>
    /// <param name="count">The count; -1 for null.</param>
    public void Count(int count)
    {
        Reserve(1);
        WriteInt32(count);
    }

    internal readonly string TakeText() => _textLength == 0 ? "" : new string(_text!, 0, _textLength);

    /// <summary>The text, or what crosses in its place when it is long.</summary>
    internal readonly object OfferText() =>
        _textLength < LongTexts.Least ? TakeText() : _realm.LongTexts.Offer(_text.AsMemory(0, _textLength));

    /// <summary>The script has got what was written.</summary>
    internal void MarkTaken() => _taken = true;

    internal void Release()
    {
        _buffers?.Release(_taken);
        _buffers = null;
        if (_text is not null)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = null;
        }

        _lane.Pop(_start);
    }

    /// <summary>Moves to a lane with this many free slots behind what is written.</summary>
    internal void MakeRoom(int slots) => Move(slots);

    // Frames below stay where they are, since script may be at work on them.
    private void Move(int slots)
    {
        if (_lane == _realm.CallbackLane && !_realm.Gate.IsHeld)
        {
            throw new InvalidOperationException("The result is too large for a callback that the engine runs as a task of its own.");
        }

        var used = _top - _start;
        var larger = _realm.Grow(used + slots);
        var start = larger.Push(used);
        Buffer.MemoryCopy(_lane.Slot(_start), larger.Slot(start), 8L * used, 8L * used);
        var cursor = _cursor - _lane.Slot(_start);
        _lane.Pop(_start);
        _lane = larger;
        _start = start;
        _top = start + used;
        _cursor = larger.Slot(start) + cursor;
    }

    private void AppendText(string value)
    {
        var length = _textLength + value.Length;
        if (_text is null || length > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(length, 2 * _textLength));
            if (_text is not null)
            {
                _text.AsSpan(0, _textLength).CopyTo(larger);
                ArrayPool<char>.Shared.Return(_text);
            }

            _text = larger;
        }

        value.CopyTo(_text.AsSpan(_textLength));
        _textLength = length;
    }
}
