using System;
using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>A place among the tokens of a file.</summary>
internal sealed class DtsCursor(DtsTokenList list)
{
    // Types are written by people; what nests deeper is unknown, and costs no stack.
    private const int MaxDepth = 100;

    private readonly IReadOnlyList<DtsToken> _tokens = list.Tokens;
    private int _depth;

    public int Index { get; private set; }

    public DtsToken Current => _tokens[Index];

    public bool AtEnd => Current.IsEnd;

    public DtsToken Peek(int ahead = 1) => _tokens[Math.Min(Index + ahead, _tokens.Count - 1)];

    public bool Is(string text) => Current.Is(text);

    /// <summary>Whether the word stands here and the next token is on its line: a contextual keyword, and not a name.</summary>
    public bool IsModifier(string word) => Is(word) && Peek() is { IsOnNewLine: false, IsEnd: false };

    public DtsToken Take()
    {
        DtsToken token = Current;
        if (!token.IsEnd)
        {
            Index++;
        }

        return token;
    }

    public bool Accept(string text)
    {
        if (!Is(text))
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>The token after the bracket that closes the one here.</summary>
    public DtsToken AfterBracket() => _tokens[Math.Min(list.ClosingOf(Index) + 1, _tokens.Count - 1)];

    /// <summary>The place of the bracket that closes the one here.</summary>
    public int Closing() => list.ClosingOf(Index);

    /// <summary>Goes behind the bracket that closes the one here, or over what is no bracket.</summary>
    public void SkipOne()
    {
        if (Current.Kind == TokenKind.Punctuator && Current.Text is "(" or "[" or "{" or "${")
        {
            Index = list.ClosingOf(Index);
        }

        Take();
    }

    public void MoveTo(int index) => Index = Math.Max(Index, Math.Min(index, _tokens.Count - 1));

    /// <summary>Over all that belongs to a statement which is of no interest: to its semicolon, or a line that begins anew.</summary>
    public void SkipStatement()
    {
        int start = Index;
        while (!AtEnd && !Is(";") && !Is("}") && (Index == start || !Current.IsOnNewLine))
        {
            SkipOne();
        }

        Accept(";");
    }

    /// <summary>Over an expression: to what closes or ends it, or a line that begins anew.</summary>
    /// <param name="hasBegun">Whether a part of it was read, that may be all.</param>
    public void SkipExpression(bool hasBegun = false)
    {
        DtsToken before = default;
        for (; !AtEnd && !IsAfterExpression() && (!hasBegun || !Current.IsOnNewLine || !CanEnd(before) || Continues(Current)); hasBegun = true)
        {
            if (Is("<") && before.IsWord && ClosingOfTypeArguments() is { } closing)
            {
                MoveTo(closing);
            }

            if (Current.Kind == TokenKind.Punctuator && Current.Text is "(" or "[" or "{" or "${")
            {
                MoveTo(Closing());
            }

            before = Take();
        }
    }

    private bool IsAfterExpression() => Current.Kind == TokenKind.Punctuator && Current.Text is ";" or "," or ")" or "]" or "}";

    private static bool CanEnd(in DtsToken last) => last.Kind != TokenKind.Punctuator || last.Text is ")" or "]" or "}" or "++" or "--" or "`";

    private static bool Continues(in DtsToken next) => next.Kind is TokenKind.Punctuator or TokenKind.Template
        ? next.Text is not ("{" or "++" or "--")
        : next.Text is "in" or "instanceof" or "as" or "satisfies";

    // new Map<string, number>(): the comma is none between expressions.
    private int? ClosingOfTypeArguments()
    {
        const int MostTokens = 100;
        int open = 0;
        for (int at = Index; at < _tokens.Count && at < Index + MostTokens; at++)
        {
            DtsToken token = _tokens[at];
            open += token.Is("<") ? 1 : token.Is(">") ? -1 : 0;
            if (open == 0)
            {
                return at + 1 < _tokens.Count && (_tokens[at + 1].Is("(") || _tokens[at + 1].Is("`")) ? at : null;
            }

            if (token.IsEnd || token.Is(";") || token.Is(")") || token.Is("}") || token.Is("&&") || token.Is("||"))
            {
                return null;
            }

            at = token.Kind == TokenKind.Punctuator && token.Text is "(" or "[" or "{" ? list.ClosingOf(at) : at;
        }

        return null;
    }

    public string? CommentOf(in DtsToken token) => token.Comment < 0 ? null : list.Comments[token.Comment];

    /// <summary>Reads something that may contain its like. What is nested too deeply is passed over, and is <paramref name="otherwise"/>.</summary>
    public T Nested<T>(Func<T> read, T otherwise)
    {
        if (_depth == MaxDepth)
        {
            SkipType();
            return otherwise;
        }

        _depth++;
        T result = read();
        _depth--;
        return result;
    }

    // To what can follow a type. A < may open type arguments, whose > would else be taken for the end.
    private void SkipType()
    {
        int open = 0;
        while (!AtEnd && Current.Text is not (")" or "]" or "}" or ";") && (open > 0 || Current.Text is not ("," or ">" or "=")))
        {
            open += Is("<") ? 1 : Is(">") ? -1 : 0;
            SkipOne();
        }
    }

    /// <summary>The words of a dotted name: <c>a.b.c</c>.</summary>
    public IReadOnlyList<string> TakePath()
    {
        var path = new List<string>();
        while (Current.IsWord)
        {
            path.Add(Take().Text);
            if (!Is(".") || !Peek().IsWord)
            {
                break;
            }

            Take();
        }

        return path;
    }

    /// <summary>A module's specifier.</summary>
    public string? TakeSpecifier() => Current.Kind == TokenKind.StringLiteral ? Take().Text : null;
}
