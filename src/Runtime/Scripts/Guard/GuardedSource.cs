using System.Collections.Immutable;

namespace V8Typed.Scripts;

/// <summary>A script's text with guards inserted, and the way back from positions in it.</summary>
/// <remarks>
/// When the engine finds a syntax error in <see cref="Text"/>, compile <see cref="Original"/> for the message: on the fast path the
/// text was not parsed, and an unclosed bracket is reported differently inside a <c>try</c>.
/// </remarks>
/// <param name="Original">The text as given.</param>
/// <param name="Text">What to run; the same string as <paramref name="Original"/> when nothing had to be inserted.</param>
/// <param name="Edits">The insertions, in order.</param>
internal sealed record GuardedSource(string Original, string Text, ImmutableArray<GuardEdit> Edits)
{
    /// <summary>Whether anything was inserted.</summary>
    public bool IsChanged => Edits.Length > 0;

    /// <summary>Whether, and why, the script runs uncontained.</summary>
    public GuardGap Gap { get; init; }

    public static GuardedSource Unchanged(string source, GuardGap gap = GuardGap.None) => new(source, source, []) { Gap = gap };

    /// <summary>
    /// The original position of a 1-based position in <see cref="Text"/>. One inside inserted text becomes that of the code it
    /// guards, or else of the character it was inserted before; one beyond the last line becomes the end of the original.
    /// </summary>
    public (int Line, int Column) MapPosition(int line, int column)
    {
        var (mappedLine, mappedColumn, _) = Map(line, column);
        return (mappedLine, mappedColumn);
    }

    /// <summary>The original column of a 1-based position in <see cref="Text"/>.</summary>
    public int MapColumn(int line, int column) => Map(line, column).Column;

    /// <summary>
    /// Whether a position in a stack trace is a guard's own, the call of an inserted arrow. Its frame has no counterpart in the
    /// original's trace: leave it out.
    /// </summary>
    public bool IsInserted(int line, int column) => Map(line, column).Inserted;

    private (int Line, int Column, bool Inserted) Map(int line, int column)
    {
        if (!IsChanged || line < 1)
        {
            return (line, column, false);
        }

        if (!SourceLines.TryFind(Original, line, out var start, out var end))
        {
            var (lastLine, lastColumn) = SourceLines.PositionOf(Original, Original.Length);
            return (lastLine, lastColumn, true);
        }

        var target = column - 1;
        var shift = 0;
        for (var i = FirstEditFrom(start); i < Edits.Length && Edits[i].Offset <= end; i++)
        {
            var edit = Edits[i];
            var insertedAt = edit.Offset - start + shift;
            if (target < insertedAt)
            {
                break;
            }

            if (target < insertedAt + edit.Length)
            {
                if (edit.Anchor < 0)
                {
                    return (line, edit.Offset - start + 1, true);
                }

                var (anchorLine, anchorColumn) = SourceLines.PositionOf(Original, edit.Anchor);
                return (anchorLine, anchorColumn, false);
            }

            shift += edit.Length;
        }

        return (line, target - shift + 1, false);
    }

    private int FirstEditFrom(int offset)
    {
        int low = 0, high = Edits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Edits[middle].Offset < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
