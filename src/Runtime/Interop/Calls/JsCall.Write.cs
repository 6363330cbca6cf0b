using System.Runtime.CompilerServices;
using System.Text;

namespace V8Typed.Interop;

/// <content>The writer: each method fills one slot of the frame, in order.</content>
public unsafe ref partial struct JsCall
{
    private const long LargestSafeInteger = (1L << 53) - 1;

    /// <summary>Writes a count of arguments or of elements.</summary>
    /// <param name="value">The count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteCount(int value) => WriteInt32(value);

    /// <summary>Writes whether a nullable value, whose own slot follows, is there.</summary>
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
    /// <param name="parameter">The parameter's name, for the message.</param>
    /// <exception cref="OverflowException">The value is beyond 2^53-1.</exception>
    public void WriteInt64(long value, string parameter)
    {
        if (value is > LargestSafeInteger or < -LargestSafeInteger)
        {
            throw TooLarge(value, parameter);
        }

        WriteDouble(value);
    }

    /// <summary>Writes an integer that must be exact as a JavaScript number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for the message.</param>
    /// <exception cref="OverflowException">The value is beyond 2^53-1.</exception>
    public void WriteUInt64(ulong value, string parameter)
    {
        if (value > LargestSafeInteger)
        {
            throw TooLarge(value, parameter);
        }

        WriteDouble(value);
    }

    /// <summary>Writes an enum's integer that must be exact as a JavaScript number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for the message.</param>
    /// <param name="enumName">The enum's name, for the message.</param>
    /// <exception cref="OverflowException">The value is beyond 2^53-1.</exception>
    public void WriteInt64(long value, string parameter, string enumName)
    {
        if (value is > LargestSafeInteger or < -LargestSafeInteger)
        {
            throw TooLarge(value, parameter, enumName);
        }

        WriteDouble(value);
    }

    /// <summary>Writes an enum's integer that must be exact as a JavaScript number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter's name, for the message.</param>
    /// <param name="enumName">The enum's name, for the message.</param>
    /// <exception cref="OverflowException">The value is beyond 2^53-1.</exception>
    public void WriteUInt64(ulong value, string parameter, string enumName)
    {
        if (value > LargestSafeInteger)
        {
            throw TooLarge(value, parameter, enumName);
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

    /// <summary>Writes the length of a string that travels joined with others, -1 for null.</summary>
    /// <param name="value">The string.</param>
    public void WriteText(string? value)
    {
        WriteInt32(value?.Length ?? -1);
        (_joined ??= new StringBuilder()).Append(value);
    }

    private readonly OverflowException TooLarge(object value, string parameter, string? enumName = null) =>
        new(
            $"{_binding.Definition.MemberName(_member)}: {parameter} is {value}, which a JavaScript number cannot hold exactly (limit 2^53-1). " +
            (enumName is null
                ? "Mark it with [JsBigInt] to send a BigInt."
                : $"Give the values of {enumName} names with [JsName] to send those."));
}
