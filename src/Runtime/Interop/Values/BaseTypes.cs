using System.Globalization;

namespace V8Typed.Interop;

/// <summary>What JavaScript has for types of the base library, as those types: none is made of anything else.</summary>
internal static class BaseTypes
{
    private static readonly string[] s_timeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>The time value of a Date; false if it is invalid, or none of C#'s years.</summary>
    public static bool TryDate(double milliseconds, out DateTime value)
    {
        var isDate = milliseconds is >= -62_135_596_800_000 and <= 253_402_300_799_999;
        value = isDate ? DateTime.UnixEpoch.AddTicks((long)milliseconds * TimeSpan.TicksPerMillisecond) : default;
        return isDate;
    }

    public static bool TryDuration(double milliseconds, out TimeSpan value)
    {
        value = default;
        if (milliseconds is not (>= -922_337_203_685_477 and <= 922_337_203_685_477))
        {
            return false;
        }

        // Not TimeSpan.FromMilliseconds, which cuts: 0.0003 ms would be 2 ticks. The whole ones apart, so that they are exact at any size.
        var whole = (long)milliseconds;
        value = new TimeSpan((whole * TimeSpan.TicksPerMillisecond) + (long)Math.Round((milliseconds - whole) * TimeSpan.TicksPerMillisecond));
        return true;
    }

    public static bool TryDay(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public static bool TryTime(ReadOnlySpan<char> text, out TimeOnly value)
    {
        value = default;
        return !text.EndsWith(".") && TimeOnly.TryParseExact(text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }
}
