namespace V8Typed.Interop;

/// <summary>What the kernel says of a chunk of elements, beside the elements.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="State">How it goes on.</param>
/// <param name="TextLength">How long the text of their strings is.</param>
/// <param name="Cursor">The kernel's number of the enumeration while there may be more, else 0.</param>
/// <param name="IsOnce">Whether the iterable gives its elements once only.</param>
internal readonly record struct StreamAnswer(int Count, StreamState State, int TextLength, int Cursor, bool IsOnce)
{
    /// <summary>Reads it from where it stands over the arguments.</summary>
    public static unsafe StreamAnswer At(byte* slot)
    {
        var words = (int*)slot;
        return new StreamAnswer(words[0], (StreamState)words[1], words[2], words[3], words[4] != 0);
    }
}
