using System.Runtime.CompilerServices;

namespace V8Typed.Interop;

/// <content>One method per type that takes slots by itself; the slots are reserved already.</content>
public unsafe ref partial struct JsWriter
{
    private const long LargestSafeInteger = (1L << 53) - 1;

    /// <summary>Writes a count.</summary>
    /// <param name="value">The count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteCount(int value) => WriteInt32(value);

    /// <summary>Writes whether a nullable value, whose own slots follow, is there.</summary>
    /// <param name="present">Whether it has a value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTag(bool present) => WriteInt32(present ? 1 : 0);

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteBoolean(bool value) => WriteInt32(value ? 1 : 0);

    /// <summary>Writes an integer of at most 32 bits.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteInt32(int value)
    {
        *(int*)_cursor = value;
        _cursor += 8;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteDouble(double value)
    {
        *(double*)_cursor = value;
        _cursor += 8;
    }

    /// <summary>Writes an integer that must be exact as a JavaScript number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Not used; the path names the place.</param>
    /// <param name="enumName">The enum whose value it is.</param>
    /// <exception cref="JsWriteException">The value is beyond 2^53-1.</exception>
    public void WriteInt64(long value, string parameter, string? enumName = null)
    {
        if (value is > LargestSafeInteger or < -LargestSafeInteger)
        {
            throw JsWriteException.TooLarge(value, enumName);
        }

        WriteDouble(value);
    }

    /// <summary>Writes an integer that must be exact as a JavaScript number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">Not used; the path names the place.</param>
    /// <param name="enumName">The enum whose value it is.</param>
    /// <exception cref="JsWriteException">The value is beyond 2^53-1.</exception>
    public void WriteUInt64(ulong value, string parameter, string? enumName = null)
    {
        if (value > LargestSafeInteger)
        {
            throw JsWriteException.TooLarge(value, enumName);
        }

        WriteDouble(value);
    }

    /// <summary>Writes an integer that becomes a BigInt.</summary>
    /// <param name="value">The value.</param>
    public void WriteBigInt64(long value)
    {
        *(long*)_cursor = value;
        _cursor += 8;
    }

    /// <summary>Writes an integer that becomes a BigInt.</summary>
    /// <param name="value">The value.</param>
    public void WriteBigUInt64(ulong value) => WriteBigInt64(unchecked((long)value));

    /// <summary>Writes a UTF-16 unit.</summary>
    /// <param name="value">The value.</param>
    public void WriteChar(char value) => WriteInt32(value);

    /// <summary>Writes a string: its length, -1 for null, and its characters into the text.</summary>
    /// <param name="value">The string.</param>
    public void WriteText(string? value)
    {
        WriteInt32(value?.Length ?? -1);
        if (value is { Length: > 0 })
        {
            AppendText(value);
        }
    }
}
