using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>A token of a declaration file.</summary>
/// <param name="Kind">The tokenizer's own kind; <see cref="TokenKind.Unknown"/> for what it could not read.</param>
/// <param name="Text">The name, the punctuation, or the value of a string.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsOnNewLine">Whether a line ends between the token before it and this one.</param>
/// <param name="Comment">The documentation comment before it, as an index into the file's comments; -1 without one.</param>
internal readonly record struct DtsToken(TokenKind Kind, string Text, int Start, int End, bool IsOnNewLine, int Comment)
{
    /// <summary>Whether it can be a name; after a dot and as a member every keyword can.</summary>
    public bool IsWord => Kind is TokenKind.Identifier or TokenKind.Keyword or TokenKind.BooleanLiteral or TokenKind.NullLiteral;

    public bool IsEnd => Kind == TokenKind.EOF;

    public bool Is(string text) => Text == text && Kind is not (TokenKind.StringLiteral or TokenKind.Template);
}
