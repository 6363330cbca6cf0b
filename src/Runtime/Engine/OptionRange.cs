using System.Runtime.CompilerServices;

namespace V8Typed;

/// <summary>Refuses illegal option values where they are set, which is where the mistake is.</summary>
internal static class OptionRange
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    /// <summary>Zero always stands for the default.</summary>
    public static long Check(long value, long least, long most, string allowed, [CallerMemberName] string option = "") =>
        value == 0 || (value >= least && value <= most)
            ? value
            : throw new ArgumentOutOfRangeException(option, value, $"{option} must be {allowed}.");

    public static TimeSpan Check(TimeSpan value, [CallerMemberName] string option = "") =>
        value >= TimeSpan.Zero && value <= s_longest
            ? value
            : throw new ArgumentOutOfRangeException(option, value, $"{option} must be positive and at most 24 days, or TimeSpan.Zero for no limit.");
}
