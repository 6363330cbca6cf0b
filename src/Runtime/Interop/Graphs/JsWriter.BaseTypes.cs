using System.Globalization;
using System.Numerics;

namespace V8Typed.Interop;

/// <content>Types of the base library that JavaScript has, under another name or as a text; the slots are reserved already.</content>
public unsafe ref partial struct JsWriter
{
    private const long EpochMilliseconds = 62_135_596_800_000;
    private const double LargestDuration = 922_337_203_685_477;

    /// <summary>Writes an integer that becomes a BigInt: two slots, a sign and a length of text, or 0 and the value itself.</summary>
    /// <param name="value">The value.</param>
    public void WriteBigInteger(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            WriteInt32(0);
            WriteBigInt64((long)value);
            return;
        }

        WriteInt32(value.Sign);
        WriteText(BigInteger.Abs(value).ToString("x", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes an integer that becomes a BigInt: its lower and its upper half.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt128(Int128 value)
    {
        WriteBigInt64(unchecked((long)value));
        WriteBigInt64(unchecked((long)(value >> 64)));
    }

    /// <summary>Writes an integer that becomes a BigInt: its lower and its upper half.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt128(UInt128 value)
    {
        WriteBigUInt64(unchecked((ulong)value));
        WriteBigUInt64(unchecked((ulong)(value >> 64)));
    }

    /// <summary>Writes a point in time, of which JavaScript has the milliseconds. One of no known kind is taken as UTC.</summary>
    /// <param name="value">The value.</param>
    public void WriteDateTime(DateTime value) => WriteDate(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value);

    /// <summary>Writes a point in time, of which JavaScript has the milliseconds, and no offset.</summary>
    /// <param name="value">The value.</param>
    public void WriteDateTimeOffset(DateTimeOffset value) => WriteDate(value.UtcDateTime);

    /// <summary>Writes a duration in milliseconds, exact to the tick up to some years, and to the millisecond always.</summary>
    /// <param name="value">The value.</param>
    public void WriteTimeSpan(TimeSpan value)
    {
        // TotalMilliseconds divides a number that is rounded already. The limits' own fractions would round to beyond them.
        var (whole, rest) = Math.DivRem(value.Ticks, TimeSpan.TicksPerMillisecond);
        WriteDouble(Math.Clamp(whole + ((double)rest / TimeSpan.TicksPerMillisecond), -LargestDuration, LargestDuration));
    }

    /// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
    /// <param name="value">The value; null where a nullable one is not there.</param>
    public void WriteDateOnly(DateOnly? value) => WriteText(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a time of day as <c>HH:mm:ss</c>, with a fraction where it has one.</summary>
    /// <param name="value">The value; null where a nullable one is not there.</param>
    public void WriteTimeOnly(TimeOnly? value) => WriteText(value?.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    /// <summary>Writes a GUID in lower case and with hyphens.</summary>
    /// <param name="value">The value; null where a nullable one is not there.</param>
    public void WriteGuid(Guid? value) => WriteText(value?.ToString("D"));

    /// <summary>Writes a URI as the text of which it was made.</summary>
    /// <param name="value">The value; null where it is not there.</param>
    public void WriteUri(Uri? value) => WriteText(value?.OriginalString);

    private void WriteDate(DateTime value) => WriteDouble((value.Ticks / TimeSpan.TicksPerMillisecond) - EpochMilliseconds);
}
