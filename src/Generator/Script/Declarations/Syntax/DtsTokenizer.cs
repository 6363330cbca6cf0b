using System;
using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Text to tokens, by the tokenizer of Acornima; never throws, whatever the text.</summary>
internal sealed class DtsTokenizer
{
    // Each costs an exception. A text with more errors is no declaration file.
    private const int MaxErrors = 100;

    private readonly string _text;
    private readonly List<DtsToken> _tokens = [];
    private readonly List<string> _comments = [];
    private readonly List<string> _directives = [];
    private int _comment = -1;
    private int _errors;

    private readonly bool _hasJsx;

    private DtsTokenizer(string text, bool hasJsx) => (_text, _hasJsx) = (text, hasJsx);

    public static DtsTokenList Tokenize(string text, bool hasJsx = false)
    {
        var tokenizer = new DtsTokenizer(text, hasJsx);
        tokenizer.ReadAll();
        return new DtsTokenList(tokenizer._tokens, tokenizer._comments, tokenizer._directives, tokenizer._errors > 0);
    }

    private void ReadAll()
    {
#pragma warning disable CS0618 // The option goes in the next major version, but until then its default validates every pattern, slowly.
        var options = new TokenizerOptions
        {
            EcmaVersion = EcmaVersion.Latest,
            RegExpParseMode = RegExpParseMode.Skip,
            AllowHashBang = true,
            OnComment = OnComment,
        };
#pragma warning restore CS0618
        var tokenizer = new Tokenizer(_text, SourceType.Script, null, options);
        JsxSkipper? jsx = _hasJsx ? new JsxSkipper(_text, options with { OnComment = null }) : null;
        while (true)
        {
            try
            {
                tokenizer.Next(default);
            }
            catch (ParseErrorException e)
            {
                int after = Math.Max(e.Error.Index, _tokens.Count > 0 ? _tokens[_tokens.Count - 1].End : 0) + 1;
                if (++_errors > MaxErrors || after >= _text.Length)
                {
                    Add(TokenKind.EOF, "", _text.Length, _text.Length);
                    return;
                }

                Add(TokenKind.Unknown, "", after - 1, after);
                tokenizer.Reset(_text, after, SourceType.Script, null);
                continue;
            }

            Token token = tokenizer.Current;
            if (jsx is not null && token is { Kind: TokenKind.Punctuator, Value: "<" }
                && jsx.IsElement(token.Start, _tokens.Count > 0 ? _tokens[_tokens.Count - 1] : null) && jsx.EndOf(token.Start) is var end and > 0)
            {
                Add(TokenKind.Unknown, "", token.Start, end);
                tokenizer.Reset(_text, end, SourceType.Script, null);
                continue;
            }

            Add(token);
            if (tokenizer.Current.Kind == TokenKind.EOF)
            {
                return;
            }
        }
    }

    private void OnComment(in Comment comment)
    {
        int start = comment.Start;
        if (comment.Kind == CommentKind.Block && comment.End - start > 4 && _text[start + 2] == '*')
        {
            _comment = _comments.Count;
            _comments.Add(_text.Substring(start + 3, comment.End - start - 5));
        }
        else if (comment.Kind == CommentKind.Line && comment.End - start > 2 && _text[start + 2] == '/')
        {
            _directives.Add(_text.Substring(start + 3, comment.End - start - 3));
        }
    }

    private void Add(in Token token)
    {
        string text = token.Kind switch
        {
            TokenKind.StringLiteral => token.StringValue ?? "",
            TokenKind.Punctuator or TokenKind.Keyword => token.Value as string ?? "",

            // A name keeps its # that tells a private one.
            TokenKind.Identifier when _text[token.Start] != '#' => token.Value as string ?? "",
            _ => _text.Substring(token.Start, token.End - token.Start),
        };

        // No value is shifted here: what begins with > closes type arguments, one by one.
        if (token.Kind == TokenKind.Punctuator && text.Length > 1 && text[0] == '>')
        {
            for (int i = 0; i < text.Length; i++)
            {
                Add(TokenKind.Punctuator, text[i].ToString(), token.Start + i, token.Start + i + 1);
            }

            return;
        }

        Add(token.Kind, text, token.Start, token.End);
    }

    private void Add(TokenKind kind, string text, int start, int end)
    {
        int from = _tokens.Count > 0 ? _tokens[_tokens.Count - 1].End : 0;
        bool isOnNewLine = start > from && _text.IndexOf('\n', from, start - from) >= 0;
        _tokens.Add(new DtsToken(kind, text, start, end, isOnNewLine, _comment));
        _comment = -1;
    }
}
