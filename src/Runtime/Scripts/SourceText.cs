namespace V8Typed.Scripts;

/// <summary>The text of a script as its author wrote it: held, or embedded and read when a message needs it.</summary>
internal sealed class SourceText
{
    private readonly Func<string>? _read;
    private string? _text;

    public SourceText(string text) => _text = text;

    /// <param name="fingerprint">Tells the text from any other, so that it need not be read for that.</param>
    /// <param name="read">Reads it.</param>
    public SourceText(string fingerprint, Func<string> read)
    {
        Fingerprint = fingerprint;
        _read = read;
    }

    /// <summary>A hash of the text that was made at compile time; null where there is none.</summary>
    public string? Fingerprint { get; }

    public string Value => _text ??= _read!();

    /// <summary>How many characters are kept from the start on.</summary>
    public int HeldCharacters => _read is null ? _text!.Length : 0;

    public bool IsSameAs(SourceText other) =>
        Fingerprint is null && other.Fingerprint is null ? _text == other._text : Fingerprint == other.Fingerprint;
}
