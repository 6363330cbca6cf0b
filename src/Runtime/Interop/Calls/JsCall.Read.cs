using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace V8Typed.Interop;

/// <content>
/// The reader. The JS half has checked type and range; what would be outside the C# type all the same is refused here again, since a
/// value that is merely cut off would be silent.
/// </content>
public unsafe ref partial struct JsCall
{
    private const int TagNull = 1;
    private const int TagInt64 = 2;

    /// <summary>Whether the result is null or undefined.</summary>
    public readonly bool IsNull => Tag == TagNull;

    private readonly int Tag => ((int*)_lane.Slot(_frame))[1];

    private readonly byte* ResultSlot => _lane.Slot(_frame + 1);

    /// <summary>Reads a boolean.</summary>
    /// <returns>The result.</returns>
    public readonly bool ReadBoolean() => *(int*)ResultSlot != 0;

    /// <summary>Reads an integer.</summary>
    /// <returns>The result.</returns>
    public readonly sbyte ReadSByte() => ReadInteger<sbyte>("sbyte");

    /// <summary>Reads an integer.</summary>
    /// <returns>The result.</returns>
    public readonly byte ReadByte() => ReadInteger<byte>("byte");

    /// <summary>Reads an integer.</summary>
    /// <returns>The result.</returns>
    public readonly short ReadInt16() => ReadInteger<short>("short");

    /// <summary>Reads an integer.</summary>
    /// <returns>The result.</returns>
    public readonly ushort ReadUInt16() => ReadInteger<ushort>("ushort");

    /// <summary>Reads an integer.</summary>
    /// <returns>The result.</returns>
    public readonly int ReadInt32() => ReadInteger<int>("int");

    /// <summary>Reads an integer.</summary>
    /// <returns>The result.</returns>
    public readonly uint ReadUInt32() => ReadInteger<uint>("uint");

    /// <summary>Reads an integer that was a number or a BigInt.</summary>
    /// <returns>The result.</returns>
    public readonly long ReadInt64() => Tag == TagInt64 ? *(long*)ResultSlot : ReadInteger<long>("long");

    /// <summary>Reads an integer that was a number or a BigInt.</summary>
    /// <returns>The result.</returns>
    public readonly ulong ReadUInt64() => Tag == TagInt64 ? *(ulong*)ResultSlot : ReadInteger<ulong>("ulong");

    /// <summary>Reads a number.</summary>
    /// <returns>The result.</returns>
    public readonly Half ReadHalf() => (Half)ReadDouble();

    /// <summary>Reads a number.</summary>
    /// <returns>The result.</returns>
    public readonly float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads a number.</summary>
    /// <returns>The result.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double ReadDouble() => *(double*)ResultSlot;

    /// <summary>Reads a number; a decimal holds 15 of its digits.</summary>
    /// <returns>The result.</returns>
    /// <exception cref="V8TypeException">The number is not finite or out of range.</exception>
    public readonly decimal ReadDecimal()
    {
        var value = ReadDouble();
        try
        {
            return (decimal)value;
        }
        catch (OverflowException)
        {
            throw Mismatch("decimal", "number " + value.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Reads a UTF-16 unit.</summary>
    /// <returns>The result.</returns>
    public readonly char ReadChar() => (char)*(int*)ResultSlot;

    /// <summary>Reads a string.</summary>
    /// <returns>The result.</returns>
    public readonly string ReadString() =>
        (LongTexts.IsTag(Tag) ? _binding.Realm.LongTexts.Receive(Tag, _result as string) : _result as string) ?? throw Mismatch("string", "a value that did not cross as a string");

    /// <summary>Reads a string that may be null or undefined.</summary>
    /// <returns>The result.</returns>
    public readonly string? ReadNullableString() => IsNull ? null : ReadString();

    /// <summary>The exception for a value that the enum does not have.</summary>
    /// <param name="value">What the script returned.</param>
    /// <param name="enumName">The C# enum.</param>
    /// <returns>The exception, to be thrown.</returns>
    public readonly V8TypeException UnknownEnum(string value, string enumName) => Mismatch(enumName, $"the undeclared value '{value}'");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly T ReadInteger<T>(string type)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var value = ReadDouble();
        var result = T.CreateSaturating(value);
        // Exact or refused: a saturated or cut value does not come back as what it was.
        return double.CreateSaturating(result) == value ? result : throw Mismatch(type, "number " + value.ToString("R", CultureInfo.InvariantCulture));
    }

    private readonly V8TypeException Mismatch(string expected, string actual) =>
        V8TypeException.Mismatch(_binding.Definition.MemberName(_member), "result", expected, actual);
}
