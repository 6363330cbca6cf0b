using System.Globalization;

namespace V8Typed.Scripts;

/// <summary>Where in a line of a stack its location stands.</summary>
/// <param name="NameStart">Where the script's name starts.</param>
/// <param name="NameEnd">Where it ends.</param>
/// <param name="Row">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="IsClosed">Whether a parenthesis closes the location.</param>
internal readonly record struct FrameLocation(int NameStart, int NameEnd, int Row, int Column, bool IsClosed)
{
    public const string Prefix = "    at ";

    // Script can put any text into a stack: what is longer is not a frame of the engine's.
    private const int LongestLine = 2048;
    private const string SourceMark = " -> ";

    /// <summary>
    /// Reads "    at oops (foo.js:2:3)", "    at foo.js:2:3", and the engine's "... -> source line" behind either. By hand, from the right
    /// end: a regular expression takes quadratic time for a hostile line, under the VM's lock and outside of the time limit.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> line, out FrameLocation location)
    {
        location = default;
        if (!line.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var isWhole = line.Length <= LongestLine;
        var considered = isWhole ? line : line[..LongestLine];
        for (var from = Prefix.Length; ;)
        {
            var mark = considered[from..].IndexOf(SourceMark, StringComparison.Ordinal);
            if (mark < 0)
            {
                return isWhole && TryParseEnd(line, out location);
            }

            if (TryParseEnd(considered[..(from + mark)], out location))
            {
                return true;
            }

            from += mark + SourceMark.Length;
        }
    }

    private static bool TryParseEnd(ReadOnlySpan<char> line, out FrameLocation location)
    {
        location = default;
        var isClosed = line.EndsWith(")", StringComparison.Ordinal);
        var end = isClosed ? line.Length - 1 : line.Length;
        if (!TryTakeNumber(line, ref end, out var column) || !TryTakeNumber(line, ref end, out var row))
        {
            return false;
        }

        var start = Prefix.Length;
        var open = isClosed ? line[start..].IndexOf(" (", StringComparison.Ordinal) : -1;
        if (open >= 0 && start + open + 2 < end)
        {
            start += open + 2;
        }

        location = new FrameLocation(start, end, row, column, isClosed);
        return start < end;
    }

    /// <summary>Takes ":digits" off the end. A number that is too large is none.</summary>
    private static bool TryTakeNumber(ReadOnlySpan<char> line, ref int end, out int number)
    {
        number = 0;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(line[start - 1]))
        {
            start--;
        }

        if (start == 0 || line[start - 1] != ':'
            || !int.TryParse(line[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        end = start - 1;
        return true;
    }
}
