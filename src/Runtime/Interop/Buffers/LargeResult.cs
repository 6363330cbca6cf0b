using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace V8Typed.Interop;

/// <summary>An array of numbers on its way from script, too large for a lane: it comes in parts, each copied from the kernel's window.</summary>
/// <param name="slot">The slot of the lane at which the value begins that it is part of.</param>
/// <param name="kind">The kind of its elements.</param>
/// <param name="length">How many they are.</param>
internal sealed class LargeResult(int slot, int kind, int length)
{
    private readonly long _bytes = (long)length * NumberKinds.SizeOf(kind);
    private long _filled;

    public int Slot { get; } = slot;

    /// <summary>What it becomes.</summary>
    public Array Array { get; } = NumberKinds.NewArray(kind, length);

    /// <summary>Whether all of it is there.</summary>
    public bool IsComplete => _filled == _bytes;

    /// <summary>Adds the next part.</summary>
    public unsafe void Append(byte* window, int bytes)
    {
        if (bytes < 0 || bytes > _bytes - _filled)
        {
            throw new ArgumentOutOfRangeException(nameof(bytes));
        }

        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Array), (nint)_filled);
        new ReadOnlySpan<byte>(window, bytes).CopyTo(MemoryMarshal.CreateSpan(ref target, bytes));
        _filled += bytes;
    }
}
