namespace V8Typed.Scripts;

/// <summary>Decodes the field <c>mappings</c> of a source map: numbers in base 64, each the difference to the one before it of its kind.</summary>
internal ref struct MappingsDecoder(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <param name="text">The field.</param>
    /// <param name="sources">How many sources there are.</param>
    /// <param name="names">How many names there are.</param>
    /// <param name="add">Takes each mapping with its line, from 0, in order.</param>
    /// <exception cref="FormatException">The text is no such field, or leads out of the sources.</exception>
    public static void Decode(ReadOnlySpan<char> text, int sources, int names, Action<int, MapSegment> add)
    {
        var decoder = new MappingsDecoder(text);
        int line = 0, column = 0, source = 0, originalLine = 0, originalColumn = 0, name = 0;
        while (decoder._at < text.Length)
        {
            switch (text[decoder._at])
            {
                case ';':
                    line++;
                    column = 0;
                    decoder._at++;
                    continue;
                case ',':
                    decoder._at++;
                    continue;
            }

            column = decoder.Next(column);
            if (decoder.IsAtEnd)
            {
                add(line, new MapSegment(column, -1, 0, 0, -1));
                continue;
            }

            source = decoder.Next(source);
            originalLine = decoder.Next(originalLine);
            originalColumn = decoder.Next(originalColumn);
            var hasName = !decoder.IsAtEnd;
            name = hasName ? decoder.Next(name) : name;
            if (source >= sources || (hasName && name >= names) || !decoder.IsAtEnd)
            {
                throw new FormatException("A mapping leads nowhere.");
            }

            add(line, new MapSegment(column, source, originalLine, originalColumn, hasName ? name : -1));
        }
    }

    private readonly bool IsAtEnd => _at >= _text.Length || _text[_at] is ',' or ';';

    // Five bits a digit, the lowest first; the highest bit says that more follow, the lowest of all is the sign.
    private int Next(int before)
    {
        long value = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = IsAtEnd ? -1 : DigitOf(_text[_at++]);
            if (digit < 0 || shift > 30)
            {
                throw new FormatException("A mapping is no number in base 64.");
            }

            value |= (long)(digit & 31) << shift;
            if (digit < 32)
            {
                break;
            }
        }

        var result = before + ((value & 1) == 0 ? value >> 1 : -(value >> 1));
        return result is >= 0 and <= int.MaxValue ? (int)result : throw new FormatException("A mapping leads out of the text.");
    }

    private static int DigitOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
