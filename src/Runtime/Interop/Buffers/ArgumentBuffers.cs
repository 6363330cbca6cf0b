namespace V8Typed.Interop;

/// <summary>
/// The buffers of one writer whose values are too large for the lane: memory of the script, filled before the call. Those of values are the
/// script's afterwards; those of spans go back to be used again.
/// </summary>
/// <param name="binding">The module that is called.</param>
internal sealed class ArgumentBuffers(JsModuleBinding binding)
{
    private readonly List<SpanBuffer> _lent = [];
    private readonly List<int> _given = [];

    /// <summary>Gives the script a copy of the bytes.</summary>
    /// <returns>The number of the buffer.</returns>
    public int Give(ReadOnlySpan<byte> bytes)
    {
        var number = binding.Realm.Buffers.NextNumber();
        var buffer = binding.Realm.Buffers.Create(number, bytes.Length);
        _given.Add(number);
        buffer.TryWrite(bytes);
        buffer.Release();
        return number;
    }

    /// <summary>Lends the script a copy of the bytes, in memory that the next span of this size overwrites.</summary>
    /// <returns>The number of the buffer.</returns>
    public int Lend(ReadOnlySpan<byte> bytes)
    {
        var buffer = binding.SpanBuffers.Take(bytes);
        _lent.Add(buffer);
        return buffer.Number;
    }

    /// <summary>Reads what the script has made of a span; false when it has detached the buffer.</summary>
    public bool TryReadBack(int number, Span<byte> bytes) => _lent.Find(buffer => buffer.Number == number) is { } lent && lent.Handle.TryRead(bytes);

    /// <summary>Ends the use of all of them.</summary>
    /// <param name="taken">Whether the script has got what was given to it.</param>
    public void Release(bool taken)
    {
        _lent.ForEach(binding.SpanBuffers.Return);
        if (!taken)
        {
            _given.ForEach(binding.Realm.Buffers.Drop);
        }
    }
}
