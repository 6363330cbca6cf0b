using System.Collections.Immutable;
using System.Text;

namespace V8Typed.Scripts;

/// <summary>One insertion.</summary>
/// <param name="Offset">Before which character of the original text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Anchor">
/// The offset of the original code that a position in the inserted text stands for, which is so for what opens a guard; negative for
/// what closes one, whose position only the call of an inserted arrow can have.
/// </param>
internal readonly record struct GuardEdit(int Offset, int Length, int Anchor);

/// <summary>
/// Collects pairs of insertions around ranges of the original text. Ranges nest or are apart, never overlap, and none is empty; they
/// may come in any order.
/// </summary>
internal sealed class GuardEdits
{
    private readonly List<Piece> _pieces = [];

    public bool IsEmpty => _pieces.Count == 0;

    /// <param name="start">Where <paramref name="before"/> goes.</param>
    /// <param name="end">Where <paramref name="after"/> goes.</param>
    /// <param name="before">Opens the guard.</param>
    /// <param name="after">Closes the guard.</param>
    /// <param name="anchor">What a position in <paramref name="before"/> stands for; by default what follows.</param>
    public void Wrap(int start, int end, string before, string after, int? anchor = null)
    {
        var sequence = _pieces.Count;
        _pieces.Add(new Piece(start, end, IsOpen: true, sequence, before, anchor ?? start));
        _pieces.Add(new Piece(end, start, IsOpen: false, sequence, after, Anchor: -1));
    }

    public GuardedSource Build(string source)
    {
        _pieces.Sort(Compare);
        var extra = 0;
        foreach (var piece in _pieces)
        {
            extra += piece.Text.Length;
        }

        var text = new StringBuilder(source.Length + extra);
        var edits = ImmutableArray.CreateBuilder<GuardEdit>(_pieces.Count);
        var copied = 0;
        foreach (var piece in _pieces)
        {
            text.Append(source, copied, piece.Offset - copied).Append(piece.Text);
            copied = piece.Offset;
            edits.Add(new GuardEdit(piece.Offset, piece.Text.Length, piece.Anchor));
        }

        text.Append(source, copied, source.Length - copied);
        return new GuardedSource(source, text.ToString(), edits.MoveToImmutable());
    }

    // At one offset: what ends there comes before what begins there; of those that begin, the outermost first; of those that end, the
    // innermost first.
    private static int Compare(Piece x, Piece y)
    {
        var order = x.Offset.CompareTo(y.Offset);
        if (order == 0)
        {
            order = x.IsOpen.CompareTo(y.IsOpen);
        }

        if (order == 0)
        {
            order = y.OtherEnd.CompareTo(x.OtherEnd);
        }

        if (order == 0)
        {
            order = x.IsOpen ? x.Sequence.CompareTo(y.Sequence) : y.Sequence.CompareTo(x.Sequence);
        }

        return order;
    }

    private readonly record struct Piece(int Offset, int OtherEnd, bool IsOpen, int Sequence, string Text, int Anchor);
}
