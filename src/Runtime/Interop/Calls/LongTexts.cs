namespace V8Typed.Interop;

/// <summary>
/// Long texts on their way. Copying one costs more than all else of its call, so one that crosses again is not copied again: from the second time
/// in a row on, both sides have it. The text of a value graph is pulled by its half, which spares making a string of it.
/// </summary>
/// <remarks>Used under the VM's lock only.</remarks>
internal sealed class LongTexts(Kernel kernel)
{
    /// <summary>From how many characters on; the kernel has the same limit for results.</summary>
    public const int Least = 2000;

    private const int LargestKept = 1 << 18; // The kernel's too.
    private const int FirstTag = -16; // Tags of results that both sides have are below it.

    private static readonly object[] s_places = [0, 1, 2, 3];

    private readonly string?[] _sent = new string?[s_places.Length];
    private readonly bool[] _isKept = new bool[s_places.Length];
    private ReadOnlyMemory<char> _offered;
    private int _receivedTag;
    private string? _received;

    /// <summary>What crosses for an argument: the text itself; or its place, when the script has it already.</summary>
    /// <param name="place">Which string argument it is.</param>
    /// <param name="text">The text.</param>
    public object Send(int place, string text)
    {
        if (!ReferenceEquals(_sent[place], text))
        {
            _sent[place] = text.Length <= LargestKept ? text : null;
            _isKept[place] = false;
            return text;
        }

        if (!_isKept[place])
        {
            kernel.KeepText(place, text);
            _isKept[place] = true;
        }

        return s_places[place];
    }

    /// <summary>Keeps characters that the half pulls at once, and gives what crosses in their place.</summary>
    public object Offer(ReadOnlyMemory<char> text)
    {
        _offered = text;
        return s_places[0];
    }

    /// <summary>Called by the kernel.</summary>
    public ReadOnlySpan<char> Pull()
    {
        var text = _offered;
        _offered = default;
        return text.Span;
    }

    /// <summary>Whether a result's tag is that of a text that both sides have.</summary>
    public static bool IsTag(int tag) => tag <= FirstTag;

    /// <summary>A result: the text, which is kept; or none, for the one that was kept under this tag.</summary>
    public string? Receive(int tag, string? text)
    {
        if (text is not null)
        {
            _receivedTag = tag;
            _received = text;
            return text;
        }

        return tag == _receivedTag ? _received : kernel.ResultText(tag);
    }
}
