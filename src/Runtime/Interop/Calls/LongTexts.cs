namespace V8Typed.Interop;

/// <summary>
/// Long texts on their way: the engine copies a text that a function of .NET gives or takes as characters much faster than one that is an
/// argument or result. A JS half pulls a long argument, whose place in the arguments is told in its stead, and sinks a long result.
/// </summary>
/// <remarks>Used under the VM's lock only.</remarks>
internal sealed class LongTexts
{
    /// <summary>From how many characters on; the kernel and emitted halves have the same limit for results.</summary>
    public const int Least = 2000;

    // Numbers of sunk texts are below it, and stand where the tags of results do.
    private const int FirstTag = -16;

    private static readonly object[] s_places = [0, 1, 2, 3];

    private readonly ReadOnlyMemory<char>[] _offered = new ReadOnlyMemory<char>[s_places.Length];
    private readonly List<string> _sunk = []; // Those of nested calls behind those of outer ones.

    /// <summary>Keeps a text that the half pulls at once, and gives what crosses in its place.</summary>
    /// <param name="place">Which argument it is.</param>
    /// <param name="text">The text, which must not change until then.</param>
    public object Offer(int place, ReadOnlyMemory<char> text)
    {
        _offered[place] = text;
        return s_places[place];
    }

    /// <summary>Called by the kernel.</summary>
    public ReadOnlySpan<char> Pull(int place)
    {
        var text = _offered[place];
        _offered[place] = default;
        return text.Span;
    }

    /// <summary>Called by the kernel: takes a result, and gives its tag.</summary>
    public int Sink(ReadOnlySpan<char> text)
    {
        _sunk.Add(text.ToString());
        return FirstTag - _sunk.Count + 1;
    }

    /// <summary>Lets go of what calls have left behind that were interrupted.</summary>
    public void Clear()
    {
        if (_sunk.Count > 0)
        {
            _sunk.Clear();
        }
    }

    /// <summary>Whether a result's tag is that of a sunk text.</summary>
    public static bool IsTag(int tag) => tag <= FirstTag;

    /// <summary>The text, once. Those behind it are of calls that have failed.</summary>
    public string? Take(int tag)
    {
        var index = FirstTag - tag;
        if (index < 0 || index >= _sunk.Count)
        {
            return null;
        }

        var text = _sunk[index];
        _sunk.RemoveRange(index, _sunk.Count - index);
        return text;
    }
}
