using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace V8Typed.Interop;

/// <summary>
/// Reads what a JS half wrote into the lane, used by emitted code only: slots in order, and strings cut from one text by their lengths.
/// </summary>
/// <remarks>
/// The JS half has checked types and ranges, and its errors name the place; lengths and tags are checked here again, so that nothing is
/// read that was not written. Not thread-safe.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref partial struct JsReader
{
    private readonly JsRealm _realm;
    private readonly JsModuleBinding _binding;
    private readonly Lane _lane;
    private readonly byte* _end;
    private readonly string _text;
    private readonly string _member;
    private readonly string _what;
    private byte* _cursor;
    private int _textStart;

    /// <param name="realm">The context.</param>
    /// <param name="binding">The halves that wrote it.</param>
    /// <param name="lane">Where it is.</param>
    /// <param name="start">Its begin.</param>
    /// <param name="end">Its end.</param>
    /// <param name="text">The text that came with it.</param>
    /// <param name="member">The member that is called, for messages.</param>
    /// <param name="what">What is read, for messages.</param>
    internal JsReader(JsRealm realm, JsModuleBinding binding, Lane lane, byte* start, byte* end, string? text, string member, string what = "result")
    {
        _realm = realm;
        _binding = binding;
        _lane = lane;
        _cursor = start;
        _end = end;
        _text = text ?? "";
        _member = member;
        _what = what;
    }

    internal readonly JsRealm Realm => _realm;

    /// <summary>Whether everything has been read.</summary>
    internal readonly bool IsAtEnd => _cursor == _end;

    /// <summary>Makes sure that this many slots follow.</summary>
    /// <param name="slots">How many are read next.</param>
    /// <exception cref="V8TypeException">They do not.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Need(int slots)
    {
        if (_cursor + (8L * slots) > _end)
        {
            throw Corrupt();
        }
    }

    /// <summary>Reads a count; -1 stands for null.</summary>
    /// <returns>The count.</returns>
    public int ReadCount()
    {
        Need(1);
        var count = ReadInt32();
        return count >= -1 && count <= (_end - _cursor) / 8 ? count : throw Corrupt();
    }

    /// <summary>Reads the tag of an object: 0 for null, else 1 plus the number of its type.</summary>
    /// <param name="types">How many types there are.</param>
    /// <returns>The tag.</returns>
    public int ReadObject(int types)
    {
        Need(1);
        var tag = ReadInt32();
        return tag >= 0 && tag <= types ? tag : throw Corrupt();
    }

    /// <summary>Reads whether a nullable value is there, whose slots follow in any case.</summary>
    /// <returns>Whether it is.</returns>
    public bool ReadTag() => ReadInt32() != 0;

    /// <summary>Passes over slots of a value that is not there.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="slots">How many.</param>
    /// <returns>Nothing.</returns>
    public T? Skip<T>(int slots)
        where T : struct
    {
        _cursor += 8L * slots;
        return null;
    }

    /// <summary>Passes over slots of a value that the script has left out.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="slots">How many.</param>
    /// <returns>Nothing of use.</returns>
    public T Pass<T>(int slots)
    {
        _cursor += 8L * slots;
        return default!;
    }

    /// <summary>Creates an array, of arrays too.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="length">How many elements.</param>
    /// <returns>The array.</returns>
    public static T[] NewArray<T>(int length) => length == 0 ? [] : new T[length];

    /// <summary>The exception for a value that no script of ours writes.</summary>
    /// <returns>The exception, to be thrown.</returns>
    public static Exception Damaged() => Corrupt("", "result");

    /// <summary>Reads a boolean.</summary>
    /// <returns>The value.</returns>
    public bool ReadBoolean() => ReadInt32() != 0;

    /// <summary>Reads an integer of at most 32 bits.</summary>
    /// <returns>The value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadInt32()
    {
        var value = *(int*)_cursor;
        _cursor += 8;
        return value;
    }

    /// <summary>Reads an integer.</summary>
    /// <returns>The value.</returns>
    public sbyte ReadSByte() => Narrow<sbyte>();

    /// <summary>Reads an integer.</summary>
    /// <returns>The value.</returns>
    public byte ReadByte() => Narrow<byte>();

    /// <summary>Reads an integer.</summary>
    /// <returns>The value.</returns>
    public short ReadInt16() => Narrow<short>();

    /// <summary>Reads an integer.</summary>
    /// <returns>The value.</returns>
    public ushort ReadUInt16() => Narrow<ushort>();

    /// <summary>Reads an integer.</summary>
    /// <returns>The value.</returns>
    public uint ReadUInt32() => ReadInteger<uint>();

    /// <summary>Reads an integer that was a number or a BigInt: a tag, then the value.</summary>
    /// <returns>The value.</returns>
    public long ReadInt64() => ReadTag() ? ReadBits() : ReadInteger<long>();

    /// <summary>Reads an integer that was a number or a BigInt: a tag, then the value.</summary>
    /// <returns>The value.</returns>
    public ulong ReadUInt64() => ReadTag() ? unchecked((ulong)ReadBits()) : ReadInteger<ulong>();

    /// <summary>Reads a number.</summary>
    /// <returns>The value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double ReadDouble()
    {
        var value = *(double*)_cursor;
        _cursor += 8;
        return value;
    }

    /// <summary>Reads a number.</summary>
    /// <returns>The value.</returns>
    public float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads a number.</summary>
    /// <returns>The value.</returns>
    public Half ReadHalf() => (Half)ReadDouble();

    /// <summary>Reads a number; a decimal holds 15 of its digits.</summary>
    /// <returns>The value.</returns>
    public decimal ReadDecimal()
    {
        try
        {
            return (decimal)ReadDouble();
        }
        catch (OverflowException)
        {
            throw Corrupt();
        }
    }

    /// <summary>Reads a UTF-16 unit.</summary>
    /// <returns>The value.</returns>
    public char ReadChar() => (char)ReadInt32();

    /// <summary>Reads a string.</summary>
    /// <returns>The value.</returns>
    public string ReadText() => ReadNullableText() ?? throw Corrupt();

    /// <summary>Reads a string that may be null.</summary>
    /// <returns>The value.</returns>
    public string? ReadNullableText()
    {
        var length = ReadInt32();
        if (length <= 0)
        {
            return length == 0 ? "" : null;
        }

        if (length > _text.Length - _textStart)
        {
            throw Corrupt();
        }

        // The engine's own string as it is, where there is only one.
        var value = length == _text.Length ? _text : _text.Substring(_textStart, length);
        _textStart += length;
        return value;
    }

    /// <summary>The exception for a value that the enum does not have.</summary>
    /// <param name="value">What the script returned.</param>
    /// <param name="enumName">The C# enum.</param>
    /// <returns>The exception, to be thrown.</returns>
    public readonly V8TypeException UnknownEnum(string value, string enumName) =>
        V8TypeException.Mismatch(_member, _what, enumName, $"the undeclared value '{value}'");

    private readonly V8TypeException Corrupt() => Corrupt(_member, _what);

    private static V8TypeException Corrupt(string member, string what) =>
        V8TypeException.Mismatch(member, what, "value", "damaged on its way (this is a defect of V8Typed or of a script that got hold of its memory)");

    private long ReadBits()
    {
        var value = *(long*)_cursor;
        _cursor += 8;
        return value;
    }

    private T Narrow<T>()
        where T : struct, IBinaryInteger<T>
    {
        var value = ReadInt32();
        var result = T.CreateTruncating(value);
        return int.CreateTruncating(result) == value ? result : throw Corrupt();
    }

    private T ReadInteger<T>()
        where T : struct, IBinaryInteger<T>
    {
        var value = ReadDouble();
        var result = T.CreateSaturating(value);
        // Exact or refused: a saturated or cut value does not come back as what it was.
        return double.CreateSaturating(result) == value
            ? result
            : throw V8TypeException.Mismatch(_member, _what, typeof(T).Name, "number " + value.ToString("R", CultureInfo.InvariantCulture));
    }
}
