using System.Buffers;
using System.Globalization;
using System.Text;

namespace V8Typed.WebApis;

/// <summary>
/// Decodes for the scripts of one context. Between the parts of a stream, script keeps the bytes of a character that is not complete; only encodings whose
/// state is more than that have a decoder here, by number. Script may forget one of these without a word, so there can be only so many.
/// </summary>
internal sealed class TextDecoders
{
    private const int Fatal = 1;
    private const int IgnoreBom = 2;
    private const int Stream = 4;
    private const int HasBegun = 8;

    private const int MostOpen = 1024;

    private readonly Dictionary<int, Decoder> _open = [];
    private int _last;

    /// <summary>Decodes bytes, which come as a text of as many characters.</summary>
    /// <param name="id">The decoder; 0 to begin.</param>
    /// <param name="name">The name of its encoding.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="flags">1: an error is told; 2: a byte order mark is text; 4: there is more to come; 8: there was text before.</param>
    /// <returns>
    /// The decoder's number, 0 for none; how many of the last bytes script has to give again before the next ones; whether there has been text; a colon; the text.
    /// Or an exclamation mark for bytes that the encoding does not have, and a number sign if too many decoders are open.
    /// </returns>
    public string Decode(int id, string name, string bytes, int flags)
    {
        var encoding = TextEncodings.Find(name, (flags & Fatal) != 0);
        var input = Encoding.Latin1.GetBytes(bytes);
        var isLast = (flags & Stream) == 0;
        var (text, rest) = ("", 0);
        try
        {
            if (IsUnicode(name) || encoding.IsSingleByte)
            {
                rest = isLast ? 0 : Incomplete(name, input);
                text = encoding.GetString(input, 0, input.Length - rest);
            }
            else if (!TryDecode(ref id, encoding, input, isLast, out text))
            {
                return "#";
            }
        }
        catch (DecoderFallbackException)
        {
            return "!";
        }

        var isFirst = (flags & HasBegun) == 0 && text.Length > 0;
        if (isFirst && text[0] == '\ufeff' && (flags & IgnoreBom) == 0 && IsUnicode(name))
        {
            text = text[1..];
        }

        return string.Create(CultureInfo.InvariantCulture, $"{id} {rest} {(!isLast && (isFirst || (flags & HasBegun) != 0) ? 1 : 0)}:{text}");
    }

    private bool TryDecode(ref int id, Encoding encoding, byte[] input, bool isLast, out string text)
    {
        text = "";
        if (!_open.Remove(id, out var decoder))
        {
            decoder = encoding.GetDecoder();
        }

        if (!isLast && _open.Count >= MostOpen)
        {
            return false;
        }

        var output = new char[decoder.GetCharCount(input, isLast)];
        text = new string(output, 0, decoder.GetChars(input, output, isLast));
        id = isLast ? 0 : id != 0 ? id : ++_last;
        if (!isLast)
        {
            _open.Add(id, decoder);
        }

        return true;
    }

    private static bool IsUnicode(string name) => name.StartsWith("utf", StringComparison.Ordinal);

    // How many bytes at the end are the beginning of a character.
    private static int Incomplete(string name, ReadOnlySpan<byte> input)
    {
        if (name == "utf-8")
        {
            for (var count = 1; count <= 3 && count <= input.Length; count++)
            {
                if (Rune.DecodeFromUtf8(input[^count..], out _, out _) == OperationStatus.NeedMoreData)
                {
                    return count;
                }
            }

            return 0;
        }

        if (!IsUnicode(name))
        {
            return 0;
        }

        // The first half of a unit, and the first unit of a pair before it.
        var odd = input.Length % 2;
        var high = name == "utf-16le" ? 1 : 2;
        return input.Length - odd >= 2 && (input[^(odd + high)] & 0xfc) == 0xd8 ? odd + 2 : odd;
    }
}
