using System.Globalization;
using System.Text;

namespace V8Typed.WebApis;

/// <summary>The decoders of one context that are in the middle of a stream, by number.</summary>
internal sealed class TextDecoders
{
    private const int Fatal = 1;
    private const int IgnoreBom = 2;
    private const int Stream = 4;

    private readonly Dictionary<int, State> _states = [];
    private int _last;

    /// <summary>Decodes bytes, which come as a text of as many characters.</summary>
    /// <param name="id">The decoder; 0 to begin.</param>
    /// <param name="encoding">The name of its encoding.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="flags">1: an error is told; 2: a byte order mark is text; 4: there is more to come.</param>
    /// <returns>The decoder's number, 0 when it is done, a colon, the text; or an exclamation mark for bytes that the encoding does not have.</returns>
    public string Decode(int id, string encoding, string bytes, int flags)
    {
        if (!_states.Remove(id, out var state))
        {
            state = new State(TextEncodings.Find(encoding, (flags & Fatal) != 0).GetDecoder());
        }

        string text;
        try
        {
            var input = Encoding.Latin1.GetBytes(bytes);
            var isLast = (flags & Stream) == 0;
            var output = new char[state.Decoder.GetCharCount(input, isLast)];
            text = new string(output, 0, state.Decoder.GetChars(input, output, isLast));
        }
        catch (DecoderFallbackException)
        {
            return "!";
        }

        if (!state.HasBegun && text.Length > 0)
        {
            state.HasBegun = true;
            if (text[0] == '\ufeff' && (flags & IgnoreBom) == 0 && encoding.StartsWith("utf", StringComparison.Ordinal))
            {
                text = text[1..];
            }
        }

        if ((flags & Stream) == 0)
        {
            return "0:" + text;
        }

        id = id != 0 ? id : ++_last;
        _states.Add(id, state);
        return string.Create(CultureInfo.InvariantCulture, $"{id}:{text}");
    }

    private sealed class State(Decoder decoder)
    {
        public Decoder Decoder { get; } = decoder;

        public bool HasBegun { get; set; }
    }
}
