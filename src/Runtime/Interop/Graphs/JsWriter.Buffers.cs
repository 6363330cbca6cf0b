using System.Runtime.InteropServices;

namespace V8Typed.Interop;

/// <content>Arrays, memories and spans of numbers: a slot with their count, and their bytes.</content>
public unsafe ref partial struct JsWriter
{
    // In bytes; what is larger gets a buffer of its own. The kernel has the same limit for results.
    private const int LargestInLane = 1 << 15;

    /// <summary>Writes numbers that script gets a copy of.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="values">The numbers.</param>
    public void WriteNumbers<T>(scoped ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (!TryWriteInLane(values))
        {
            WriteHeader(values.Length, Buffers.Give(BytesOf(values)));
        }
    }

    /// <summary>Writes an array of numbers that script gets a copy of.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="values">The numbers, or null.</param>
    public void WriteNumbers<T>(T[]? values)
        where T : unmanaged
    {
        if (values is null)
        {
            Count(-1);
        }
        else
        {
            WriteNumbers<T>(values.AsSpan());
        }
    }

    /// <summary>Writes numbers that script gets for the time of the call.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="values">The numbers.</param>
    public void LendNumbers<T>(scoped ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (!TryWriteInLane(values))
        {
            WriteHeader(values.Length, Buffers.Lend(BytesOf(values)));
        }
    }

    /// <summary>Where the next value begins, for <see cref="ReadBack"/>.</summary>
    public readonly int Place => _top - _start;

    /// <summary>Reads what script has made of numbers that were lent to it, after the crossing.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="place">The <see cref="Place"/> at which they were written.</param>
    /// <param name="values">Where they came from.</param>
    /// <param name="parameter">The parameter, for the message.</param>
    /// <exception cref="V8TypeException">Script has detached their buffer.</exception>
    public readonly void ReadBack<T>(int place, scoped Span<T> values, string parameter)
        where T : unmanaged
    {
        var header = (int*)_lane.Slot(_start + place);
        if (header[0] == values.Length && header[1] == 0)
        {
            new ReadOnlySpan<T>(header + 2, values.Length).CopyTo(values);
        }
        else if (header[0] != values.Length || !_buffers!.TryReadBack(header[1], MemoryMarshal.AsBytes(values)))
        {
            throw V8TypeException.Mismatch(_binding.Definition.InterfaceName, parameter, $"span of {values.Length} elements", "detached");
        }
    }

    private static ReadOnlySpan<byte> BytesOf<T>(ReadOnlySpan<T> values)
        where T : unmanaged =>
        MemoryMarshal.AsBytes(values);

    private ArgumentBuffers Buffers => _buffers ??= new ArgumentBuffers(_binding);

    private bool TryWriteInLane<T>(scoped ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = (long)values.Length * sizeof(T);
        if (bytes > LargestInLane)
        {
            return false;
        }

        var slots = ((int)bytes + 7) / 8;
        Reserve(1 + slots);
        *(long*)_cursor = values.Length;
        values.CopyTo(new Span<T>(_cursor + 8, values.Length));
        _cursor += 8 * (1 + slots);
        return true;
    }

    private void WriteHeader(int count, int buffer)
    {
        Reserve(1);
        *(long*)_cursor = (uint)count | ((long)buffer << 32);
        _cursor += 8;
    }
}
