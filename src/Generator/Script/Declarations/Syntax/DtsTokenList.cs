using System.Collections.Generic;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>The tokens of a file, the last of which is its end.</summary>
internal sealed class DtsTokenList
{
    private readonly int[] _closing;

    public DtsTokenList(List<DtsToken> tokens, List<string> comments, List<string> directives, bool isDamaged)
    {
        Tokens = tokens;
        Comments = comments;
        Directives = directives;
        IsDamaged = isDamaged;
        _closing = Match(tokens);
    }

    public IReadOnlyList<DtsToken> Tokens { get; }

    /// <summary>The content of the documentation comments.</summary>
    public IReadOnlyList<string> Comments { get; }

    /// <summary>The content of the comments of three slashes.</summary>
    public IReadOnlyList<string> Directives { get; }

    /// <summary>Whether a part of the text is no language, so that what the file declares is not fully known.</summary>
    public bool IsDamaged { get; }

    /// <summary>Where the bracket at a place is closed: its partner, or the file's end.</summary>
    public int ClosingOf(int opening) => _closing[opening];

    private static int[] Match(List<DtsToken> tokens)
    {
        int[] closing = new int[tokens.Count];
        var open = new Stack<int>();
        for (int i = 0; i < tokens.Count; i++)
        {
            closing[i] = tokens.Count - 1;
            if (tokens[i].Kind != Acornima.TokenKind.Punctuator)
            {
                continue;
            }

            if (tokens[i].Text is "(" or "[" or "{" or "${")
            {
                open.Push(i);
            }
            else if (tokens[i].Text is ")" or "]" or "}" && open.Count > 0 && Fits(tokens[open.Peek()].Text, tokens[i].Text))
            {
                closing[open.Pop()] = i;
            }
        }

        return closing;
    }

    // A closing bracket that fits none is passed over: what it closes then reaches as far as the file, and its reader stops by itself.
    private static bool Fits(string opening, string closing) => (opening, closing) is ("(", ")") or ("[", "]") or ("{", "}") or ("${", "}");
}
