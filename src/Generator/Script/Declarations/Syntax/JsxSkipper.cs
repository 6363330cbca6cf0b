using System;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Finds the ends of JSX elements, whose text is no JavaScript: an apostrophe in it begins no string.</summary>
internal sealed class JsxSkipper(string text, TokenizerOptions options)
{
    // An element nests in the expressions of another. What is nested deeper is passed over as if it were JavaScript.
    private const int MaxDepth = 100;

    // Each failure may have read all of the text.
    private const int MaxFailures = 20;

    private int _depth;
    private int _failures;

    /// <summary>Whether an element begins at a &lt;.</summary>
    /// <param name="at">The place of the &lt;.</param>
    /// <param name="before">The token before it; null at the start.</param>
    public bool IsElement(int at, DtsToken? before)
    {
        if (at + 1 >= text.Length || !(IsNamePart(text[at + 1]) || text[at + 1] == '>') || !CanPrecede(before))
        {
            return false;
        }

        // <T,>(a: T) => a and <T extends U>(a: T) => a; <T>(a: T) => a is a type, since there is no </T.
        int end = EndOfName(at + 1);
        int next = SkipSpace(end);
        string name = text.Substring(at + 1, end - at - 1);
        return !(next < text.Length && text[next] == ',')
            && !(string.CompareOrdinal(text, next, "extends ", 0, 8) == 0)
            && name != "const"
            && !(next + 1 < text.Length && text[next] == '>' && text[next + 1] == '(' && text.IndexOf("</" + name, next, StringComparison.Ordinal) < 0);
    }

    /// <summary>The place behind an element; -1 when it does not end.</summary>
    public int EndOf(int at)
    {
        if (_depth == MaxDepth || _failures == MaxFailures)
        {
            return -1;
        }

        _depth++;
        int end = EndOfElement(at);
        _depth--;
        _failures += _depth == 0 && end < 0 ? 1 : 0;
        return end;
    }

    // In front of an operand, not behind one.
    private static bool CanPrecede(DtsToken? before) => before is not { } token
        || (token.Kind == TokenKind.Punctuator && token.Text is not (")" or "]" or "}"))
        || token is { Kind: TokenKind.Keyword, Text: "return" or "case" or "default" or "typeof" or "void" or "else" or "in" or "do" or "yield" or "await" };

    private int EndOfElement(int at)
    {
        int place = EndOfName(at + 1);
        while (place >= 0 && place < text.Length)
        {
            switch (text[place])
            {
                case '>':
                    return EndOfChildren(place + 1);
                case '/' when place + 1 < text.Length && text[place + 1] == '>':
                    return place + 2;
                case '"' or '\'':
                    int quote = text.IndexOf(text[place], place + 1);
                    place = quote < 0 ? -1 : quote + 1;
                    break;
                case '{':
                    place = EndOfExpression(place);
                    break;
                case '<':
                    // An element as an attribute's value; behind the name, type arguments.
                    place = text[place - 1] == '=' ? EndOf(place) : EndOfTypeArguments(place);
                    break;
                default:
                    place++;
                    break;
            }
        }

        return -1;
    }

    private int EndOfChildren(int place)
    {
        while (place >= 0 && place < text.Length)
        {
            if (text[place] == '{')
            {
                place = EndOfExpression(place);
            }
            else if (text[place] == '<' && place + 1 < text.Length && text[place + 1] == '/')
            {
                int end = text.IndexOf('>', place);
                return end < 0 ? -1 : end + 1;
            }
            else
            {
                place = text[place] == '<' ? EndOf(place) : place + 1;
            }
        }

        return -1;
    }

    private int EndOfTypeArguments(int place)
    {
        for (int open = 0; place < text.Length; place++)
        {
            open += text[place] == '<' ? 1 : text[place] == '>' && text[place - 1] != '=' ? -1 : 0;
            if (open == 0)
            {
                return place + 1;
            }
        }

        return -1;
    }

    // JavaScript again, in braces, with elements in it.
    private int EndOfExpression(int place)
    {
        var tokenizer = new Tokenizer(text, SourceType.Script, null, options);
        tokenizer.Reset(text, place, SourceType.Script, null);
        int open = 0;
        DtsToken? before = null;
        while (true)
        {
            try
            {
                tokenizer.Next(default);
            }
            catch (ParseErrorException)
            {
                return -1;
            }

            Token token = tokenizer.Current;
            if (token.Kind == TokenKind.EOF)
            {
                return -1;
            }

            string punctuator = token.Kind is TokenKind.Punctuator or TokenKind.Keyword ? token.Value as string ?? "" : "";
            if (punctuator == "<" && IsElement(token.Start, before))
            {
                int end = EndOf(token.Start);
                if (end < 0)
                {
                    return -1;
                }

                before = new DtsToken(TokenKind.Unknown, "", token.Start, end, IsOnNewLine: false, Comment: -1);
                tokenizer.Reset(text, end, SourceType.Script, null);
                continue;
            }

            open += punctuator is "{" or "${" ? 1 : punctuator == "}" ? -1 : 0;
            if (open == 0)
            {
                return token.End;
            }

            before = new DtsToken(token.Kind, punctuator, token.Start, token.End, IsOnNewLine: false, Comment: -1);
        }
    }

    private int EndOfName(int at)
    {
        while (at < text.Length && (IsNamePart(text[at]) || text[at] is '.' or '-' or ':'))
        {
            at++;
        }

        return at;
    }

    private int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
