using System.Globalization;

namespace V8Typed.Generator.Script.Docs;

/// <summary>The text of a JSDoc type, and how far it has been read. Blanks mean nothing in it.</summary>
internal sealed class JsDocTypeCursor(string text)
{
    public int Position { get; set; }

    public char Current => text[Position];

    public bool AtEnd => Position >= text.Length;

    public char Peek()
    {
        SkipBlanks();
        return AtEnd ? '\0' : text[Position];
    }

    public void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    public bool TryTake(string mark)
    {
        SkipBlanks();
        if (string.CompareOrdinal(text, Position, mark, 0, mark.Length) != 0)
        {
            return false;
        }

        Position += mark.Length;
        return true;
    }

    public bool TryTakeWord(string word)
    {
        int start = Position;
        if (Word() == word && !AtEnd && char.IsWhiteSpace(text[Position]))
        {
            return true;
        }

        Position = start;
        return false;
    }

    public string Word()
    {
        SkipBlanks();
        int start = Position;
        while (!AtEnd && IsNamePart(text[Position]))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>What stands between two quotes; null where that is not simple.</summary>
    public string? Text(char quote)
    {
        int end = text.IndexOf(quote, Position + 1);
        if (end < 0 || text.IndexOf('\\', Position, end - Position) >= 0)
        {
            return null;
        }

        string value = text.Substring(Position + 1, end - Position - 1);
        Position = end + 1;
        return value;
    }

    public double? Number()
    {
        int start = Position++;
        while (!AtEnd && (char.IsDigit(Current) || Current == '.'))
        {
            Position++;
        }

        return double.TryParse(text.Substring(start, Position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
    }

    public static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
