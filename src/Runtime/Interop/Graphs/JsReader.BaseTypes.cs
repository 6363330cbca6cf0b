using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace V8Typed.Interop;

/// <content>Types of the base library that JavaScript has, under another name or as a text. The script has checked them.</content>
public unsafe ref partial struct JsReader
{
    /// <summary>Reads an integer that was a BigInt: a sign and hexadecimal digits, or 0 and the value itself.</summary>
    /// <returns>The value.</returns>
    public BigInteger ReadBigInteger()
    {
        var sign = ReadInt32();
        if (sign == 0)
        {
            return ReadBits();
        }

        Check(BigInteger.TryParse(ReadText(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value));
        return sign < 0 ? -value : value;
    }

    /// <summary>Reads an integer that was a BigInt: its halves.</summary>
    /// <returns>The value.</returns>
    public Int128 ReadInt128() => unchecked((Int128)ReadUInt128());

    /// <summary>Reads an integer that was a BigInt: its halves.</summary>
    /// <returns>The value.</returns>
    public UInt128 ReadUInt128()
    {
        var lower = unchecked((ulong)ReadBits());
        return new UInt128(unchecked((ulong)ReadBits()), lower);
    }

    /// <summary>Reads a point in time that was a Date.</summary>
    /// <returns>The value, in UTC.</returns>
    public DateTime ReadDateTime()
    {
        Check(BaseTypes.TryDate(ReadDouble(), out var value));
        return value;
    }

    /// <summary>Reads a point in time that was a Date.</summary>
    /// <returns>The value, with the offset 0.</returns>
    public DateTimeOffset ReadDateTimeOffset() => new(ReadDateTime());

    /// <summary>Reads a duration that was a number of milliseconds.</summary>
    /// <returns>The value.</returns>
    public TimeSpan ReadTimeSpan()
    {
        Check(BaseTypes.TryDuration(ReadDouble(), out var value));
        return value;
    }

    /// <summary>Reads a date.</summary>
    /// <returns>The value.</returns>
    public DateOnly ReadDateOnly()
    {
        Check(BaseTypes.TryDay(ReadText(), out var value));
        return value;
    }

    /// <summary>Reads a time of day.</summary>
    /// <returns>The value.</returns>
    public TimeOnly ReadTimeOnly()
    {
        Check(BaseTypes.TryTime(ReadText(), out var value));
        return value;
    }

    /// <summary>Reads a GUID.</summary>
    /// <returns>The value.</returns>
    public Guid ReadGuid()
    {
        Check(Guid.TryParseExact(ReadText(), "D", out var value));
        return value;
    }

    /// <summary>Reads a URI, absolute or relative.</summary>
    /// <returns>The value.</returns>
    public Uri ReadUri() => ReadNullableUri() ?? throw Corrupt();

    /// <summary>Reads a URI that may be null.</summary>
    /// <returns>The value.</returns>
    public Uri? ReadNullableUri()
    {
        if (ReadNullableText() is not { } text)
        {
            return null;
        }

        Check(Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value));
        return value;
    }

    private readonly void Check([DoesNotReturnIf(false)] bool isSound)
    {
        if (!isSound)
        {
            throw Corrupt();
        }
    }
}
