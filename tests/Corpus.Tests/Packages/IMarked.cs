using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/marked/lib/marked.esm.js")]
public partial interface IMarked
{
    [JsConstructor("Marked")]
    IMarked2 NewMarked(params MarkedExtension[] args);

    /// <summary>
    /// Compiles markdown to HTML asynchronously.
    ///
    /// To configure hooks, a renderer, or a tokenizer, create a `Marked` instance
    /// and use `Marked#use` instead of passing them as options on each call.
    /// </summary>
    /// <returns>Promise of string of compiled HTML</returns>
    System.Threading.Tasks.Task<string> MarkedAsync(string src, MarkedOptions? options = null);

    JsValue Options(MarkedOptions options);

    JsValue SetOptions(MarkedOptions options);

    JsValue[] WalkTokens(System.Text.Json.Nodes.JsonNode? tokens, System.Func<System.Text.Json.Nodes.JsonNode, System.Threading.Tasks.Task<JsValue[]?>> callback);

    /// <summary>
    /// Compiles inline markdown to HTML.
    ///
    /// To configure hooks, a renderer, or a tokenizer, create a `Marked` instance
    /// and use `Marked#use` instead of passing them as options on each call.
    /// </summary>
    System.Threading.Tasks.Task<string> ParseInlineAsync(string src, MarkedOptions? options = null);

    /// <summary>
    /// Compiles markdown to HTML asynchronously.
    ///
    /// To configure hooks, a renderer, or a tokenizer, create a `Marked` instance
    /// and use `Marked#use` instead of passing them as options on each call.
    /// </summary>
    /// <returns>Promise of string of compiled HTML</returns>
    System.Threading.Tasks.Task<string> ParseAsync(string src, MarkedOptions? options = null);

    [JsConstructor("Hooks")]
    IHooks NewHooks(MarkedOptions? options = null);

    [JsName("Hooks.passThroughHooks")]
    System.Collections.Generic.HashSet<string> HooksPassThroughHooks { get; set; }

    [JsName("Hooks.passThroughHooksRespectAsync")]
    System.Collections.Generic.HashSet<string> HooksPassThroughHooksRespectAsync { get; set; }

    /// <summary>Block Lexer</summary>
    [JsConstructor("Lexer")]
    ILexer NewLexer(MarkedOptions? options = null);

    /// <summary>Expose Rules</summary>
    [JsName("Lexer.rules")]
    LexerRules2 LexerRules { get; }

    /// <summary>Static Lex Method</summary>
    [JsName("Lexer.lex")]
    System.Text.Json.Nodes.JsonNode? LexerLex(string src, MarkedOptions? options = null);

    /// <summary>Static Lex Inline Method</summary>
    [JsName("Lexer.lexInline")]
    System.Text.Json.Nodes.JsonNode[] LexerLexInline(string src, MarkedOptions? options = null);

    /// <summary>Parsing &amp; Compiling</summary>
    [JsConstructor("Parser")]
    IParser NewParser(MarkedOptions? options = null);

    /// <summary>Static Parse Method</summary>
    [JsName("Parser.parse")]
    System.Text.Json.Nodes.JsonNode? ParserParse(System.Text.Json.Nodes.JsonNode[] tokens, MarkedOptions? options = null);

    /// <summary>Static Parse Inline Method</summary>
    [JsName("Parser.parseInline")]
    System.Text.Json.Nodes.JsonNode? ParserParseInline(System.Text.Json.Nodes.JsonNode[] tokens, MarkedOptions? options = null);

    /// <summary>Renderer</summary>
    [JsConstructor("Renderer")]
    IRenderer NewRenderer(MarkedOptions? options = null);

    /// <summary>
    /// TextRenderer
    /// returns only the textual part of the token
    /// </summary>
    [JsConstructor("TextRenderer")]
    ITextRenderer NewTextRenderer();

    /// <summary>Tokenizer</summary>
    [JsConstructor("Tokenizer")]
    ITokenizer NewTokenizer(MarkedOptions? options = null);

    MarkedOptions2 Defaults { get; }

    /// <summary>Gets the original marked default options.</summary>
    MarkedOptions2 GetDefaults();

    /// <summary>
    /// Registers extensions with the default Marked instance.
    ///
    /// The `renderer`, `tokenizer`, and `hooks` objects may each contain only the
    /// methods that should be overridden. Their methods are merged with built-in
    /// behavior and extensions registered by earlier calls.
    ///
    /// Use this function when supplying only some hook methods.
    /// </summary>
    /// <param name="args">Extensions to register</param>
    /// <returns>The `marked` function</returns>
    JsValue Use(params MarkedExtension[] args);

    [JsObject]
    public partial interface IMarked2
    {
        MarkedOptions2 Defaults { get; set; }

        IMarked2 Options(MarkedOptions opt);

        /// <summary>
        /// Compiles markdown to HTML.
        ///
        /// To configure hooks, a renderer, or a tokenizer, create a separate `Marked`
        /// instance and use `Marked#use` instead of passing them on each call.
        /// </summary>
        System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> ParseAsync(string src, MarkedOptions? options = null);

        /// <summary>
        /// Compiles inline markdown to HTML.
        ///
        /// To configure hooks, a renderer, or a tokenizer, create a separate `Marked`
        /// instance and use `Marked#use` instead of passing them on each call.
        /// </summary>
        System.Threading.Tasks.Task<System.Text.Json.Nodes.JsonNode?> ParseInlineAsync(string src, MarkedOptions? options = null);

        [JsName("Parser")]
        JsValue Parser { get; set; }

        [JsName("Renderer")]
        System.Text.Json.Nodes.JsonNode Renderer { get; set; }

        [JsName("TextRenderer")]
        System.Text.Json.Nodes.JsonNode TextRenderer { get; set; }

        [JsName("Tokenizer")]
        System.Text.Json.Nodes.JsonNode Tokenizer { get; set; }

        [JsName("Hooks")]
        Marked2Hooks Hooks { get; set; }

        /// <summary>Run callback for every token</summary>
        JsValue[] WalkTokens(System.Text.Json.Nodes.JsonNode? tokens, System.Func<System.Text.Json.Nodes.JsonNode, System.Threading.Tasks.Task<JsValue[]?>> callback);

        /// <summary>
        /// Registers extensions with this Marked instance.
        ///
        /// The `renderer`, `tokenizer`, and `hooks` objects may each contain only the
        /// methods that should be overridden. Their methods are merged with built-in
        /// behavior and extensions registered by earlier calls.
        ///
        /// Use this method when supplying only some hook methods.
        /// </summary>
        IMarked2 Use(params MarkedExtension[] args);

        IMarked2 SetOptions(MarkedOptions opt);

        System.Text.Json.Nodes.JsonNode? Lexer(string src, MarkedOptions? options = null);

        [JsName("parser")]
        System.Text.Json.Nodes.JsonNode? Parser2(System.Text.Json.Nodes.JsonNode[] tokens, MarkedOptions? options = null);
    }

    [JsObject]
    public partial interface IHooks
    {
        MarkedOptions2 Options { get; set; }

        bool? Block { get; set; }

        /// <summary>Process markdown before marked</summary>
        string Preprocess(string markdown);

        /// <summary>Process HTML after marked is finished</summary>
        System.Text.Json.Nodes.JsonNode? Postprocess(System.Text.Json.Nodes.JsonNode? html);

        /// <summary>Process all tokens before walk tokens</summary>
        System.Text.Json.Nodes.JsonNode? ProcessAllTokens(System.Text.Json.Nodes.JsonNode? tokens);

        /// <summary>Mask contents that should not be interpreted as em/strong delimiters</summary>
        string EmStrongMask(string src);

        /// <summary>Provide function to tokenize markdown</summary>
        System.Text.Json.Nodes.JsonNode? ProvideLexer(bool? block = null);

        /// <summary>Provide function to parse tokens</summary>
        System.Func<System.Text.Json.Nodes.JsonNode[], System.Text.Json.Nodes.JsonNode?> ProvideParser(bool? block = null);
    }

    /// <summary>Block Lexer</summary>
    [JsObject]
    public partial interface ILexer
    {
        MarkedOptions2 Options { get; set; }

        LexerState State { get; set; }

        LexerInlineQueue[] InlineQueue { get; set; }

        /// <summary>Preprocessing</summary>
        System.Text.Json.Nodes.JsonNode? Lex(string src);

        /// <summary>Lexing</summary>
        System.Text.Json.Nodes.JsonNode[] BlockTokens(string src, System.Text.Json.Nodes.JsonNode[]? tokens = null, bool? lastParagraphClipped = null);

        System.Text.Json.Nodes.JsonNode[] Inline(string src, System.Text.Json.Nodes.JsonNode[]? tokens = null);

        /// <summary>Lexing/Compiling</summary>
        System.Text.Json.Nodes.JsonNode[] InlineTokens(string src, System.Text.Json.Nodes.JsonNode[]? tokens = null);
    }

    /// <summary>Parsing &amp; Compiling</summary>
    [JsObject]
    public partial interface IParser
    {
        MarkedOptions2 Options { get; set; }

        IRenderer Renderer { get; set; }

        ITextRenderer TextRenderer { get; set; }

        /// <summary>Parse Loop</summary>
        System.Text.Json.Nodes.JsonNode? Parse(System.Text.Json.Nodes.JsonNode[] tokens);

        /// <summary>Parse Inline Tokens</summary>
        System.Text.Json.Nodes.JsonNode? ParseInline(System.Text.Json.Nodes.JsonNode[] tokens, JsValue? renderer = null);
    }

    /// <summary>Renderer</summary>
    [JsObject]
    public partial interface IRenderer
    {
        MarkedOptions2 Options { get; set; }

        IParser Parser { get; set; }

        System.Text.Json.Nodes.JsonNode? Space(Space token);

        System.Text.Json.Nodes.JsonNode? Code(Code arg1);

        System.Text.Json.Nodes.JsonNode? Blockquote(Blockquote arg1);

        System.Text.Json.Nodes.JsonNode? Html(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Def(Def token);

        System.Text.Json.Nodes.JsonNode? Heading(Heading arg1);

        System.Text.Json.Nodes.JsonNode? Hr(Hr token);

        System.Text.Json.Nodes.JsonNode? List(List token);

        System.Text.Json.Nodes.JsonNode? Listitem(ListItem item);

        System.Text.Json.Nodes.JsonNode? Checkbox(Checkbox arg1);

        System.Text.Json.Nodes.JsonNode? Paragraph(Paragraph arg1);

        System.Text.Json.Nodes.JsonNode? Table(Table token);

        System.Text.Json.Nodes.JsonNode? Tablerow(TableRow arg1);

        System.Text.Json.Nodes.JsonNode? Tablecell(TableCell token);

        /// <summary>span level renderer</summary>
        System.Text.Json.Nodes.JsonNode? Strong(Strong arg1);

        System.Text.Json.Nodes.JsonNode? Em(Em arg1);

        System.Text.Json.Nodes.JsonNode? Codespan(Codespan arg1);

        System.Text.Json.Nodes.JsonNode? Br(Br token);

        System.Text.Json.Nodes.JsonNode? Del(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Link(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Image(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Text(System.Text.Json.Nodes.JsonNode token);
    }

    /// <summary>
    /// TextRenderer
    /// returns only the textual part of the token
    /// </summary>
    [JsObject]
    public partial interface ITextRenderer
    {
        IParser Parser { get; set; }

        System.Text.Json.Nodes.JsonNode? Strong(Strong arg1);

        System.Text.Json.Nodes.JsonNode? Em(Em arg1);

        System.Text.Json.Nodes.JsonNode? Codespan(Codespan arg1);

        System.Text.Json.Nodes.JsonNode? Del(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Html(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Text(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Link(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Image(System.Text.Json.Nodes.JsonNode arg1);

        System.Text.Json.Nodes.JsonNode? Br();

        System.Text.Json.Nodes.JsonNode? Checkbox(Checkbox arg1);
    }

    /// <summary>Tokenizer</summary>
    [JsObject]
    public partial interface ITokenizer
    {
        MarkedOptions2 Options { get; set; }

        System.Text.Json.Nodes.JsonNode Rules { get; set; }

        ILexer Lexer { get; set; }

        Space? Space(string src);

        Code? Code(string src);

        Code? Fences(string src);

        Heading? Heading(string src);

        Hr? Hr(string src);

        Blockquote? Blockquote(string src);

        List? List(string src);

        System.Text.Json.Nodes.JsonNode? Html(string src);

        Def? Def(string src);

        Table? Table(string src);

        Heading? Lheading(string src);

        Paragraph? Paragraph(string src);

        System.Text.Json.Nodes.JsonNode? Text(string src);

        System.Text.Json.Nodes.JsonNode? Escape(string src);

        System.Text.Json.Nodes.JsonNode? Tag(string src);

        System.Text.Json.Nodes.JsonNode? Link(string src);

        System.Text.Json.Nodes.JsonNode? Reflink(string src, System.Collections.Generic.Dictionary<string, System.Text.Json.Nodes.JsonNode?> links);

        System.Text.Json.Nodes.JsonNode? EmStrong(string src, string maskedSrc, string? prevChar = null);

        Codespan? Codespan(string src);

        Br? Br(string src);

        System.Text.Json.Nodes.JsonNode? Del(string src, string maskedSrc, string? prevChar = null);

        System.Text.Json.Nodes.JsonNode? Autolink(string src);

        System.Text.Json.Nodes.JsonNode? Url(string src);

        System.Text.Json.Nodes.JsonNode? InlineText(string src);
    }

    public sealed record MarkedExtension
    {
        /// <summary>True will tell marked to await any walkTokens functions before parsing the tokens and returning an HTML string.</summary>
        public bool? Async { get; init; }
        /// <summary>Enable GFM line breaks. This option requires the gfm option to be true.</summary>
        public bool? Breaks { get; init; }
        /// <summary>Add tokenizers and renderers to marked</summary>
        public JsValue[]? Extensions { get; init; }
        /// <summary>Enable GitHub flavored markdown.</summary>
        public bool? Gfm { get; init; }
        /// <summary>
        /// Hooks are methods that hook into some part of marked.
        /// preprocess is called to process markdown before sending it to marked.
        /// processAllTokens is called with the TokensList before walkTokens.
        /// postprocess is called to process html after marked has finished parsing.
        /// emStrongMask is called to mask contents that should not be interpreted as em/strong delimiters.
        /// provideLexer is called to provide a function to tokenize markdown.
        /// provideParser is called to provide a function to parse tokens.
        /// </summary>
        public System.Text.Json.Nodes.JsonNode? Hooks { get; init; }
        /// <summary>Conform to obscure parts of markdown.pl as much as possible. Don't fix any of the original markdown bugs or poor behavior.</summary>
        public bool? Pedantic { get; init; }
        /// <summary>
        /// Type: object Default: new Renderer()
        ///
        /// An object containing functions to render tokens to HTML.
        /// </summary>
        public System.Text.Json.Nodes.JsonNode? Renderer { get; init; }
        /// <summary>If true, errors caught by `marked.parse` / `marked.parseInline` are returned as an HTML error message instead of being thrown. Problems the lexer or parser recover from (an unknown token type, the infinite-loop guard) are logged with `console.error` instead of thrown.</summary>
        public bool? Silent { get; init; }
        /// <summary>The tokenizer defines how to turn markdown text into tokens.</summary>
        public System.Text.Json.Nodes.JsonNode? Tokenizer { get; init; }
        /// <summary>
        /// The walkTokens function gets called with every token.
        /// Child tokens are called before moving on to sibling tokens.
        /// Each token is passed by reference so updates are persisted when passed to the parser.
        /// When async is true, returned promises, including arrays of promises, are awaited before parsing.
        /// </summary>
        public System.Func<System.Text.Json.Nodes.JsonNode, System.Threading.Tasks.Task<JsValue[]?>>? WalkTokens { get; init; }
    }

    public sealed record MarkedOptions
    {
        /// <summary>Hooks are methods that hook into some part of marked.</summary>
        public IHooks? Hooks { get; init; }
        /// <summary>
        /// Type: object Default: new Renderer()
        ///
        /// An object containing functions to render tokens to HTML.
        /// </summary>
        public IRenderer? Renderer { get; init; }
        /// <summary>The tokenizer defines how to turn markdown text into tokens.</summary>
        public ITokenizer? Tokenizer { get; init; }
        /// <summary>Custom extensions</summary>
        public MarkedOptionsExtensions? Extensions { get; init; }
        /// <summary>walkTokens function returns array of values for Promise.all</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode, System.Threading.Tasks.Task<JsValue[]?>>? WalkTokens { get; init; }
        /// <summary>True will tell marked to await any walkTokens functions before parsing the tokens and returning an HTML string.</summary>
        public bool? Async { get; init; }
        /// <summary>Enable GFM line breaks. This option requires the gfm option to be true.</summary>
        public bool? Breaks { get; init; }
        /// <summary>Enable GitHub flavored markdown.</summary>
        public bool? Gfm { get; init; }
        /// <summary>Conform to obscure parts of markdown.pl as much as possible. Don't fix any of the original markdown bugs or poor behavior.</summary>
        public bool? Pedantic { get; init; }
        /// <summary>If true, errors caught by `marked.parse` / `marked.parseInline` are returned as an HTML error message instead of being thrown. Problems the lexer or parser recover from (an unknown token type, the infinite-loop guard) are logged with `console.error` instead of thrown.</summary>
        public bool? Silent { get; init; }
    }

    public sealed record MarkedOptionsExtensions
    {
        public required System.Collections.Generic.Dictionary<string, System.Func<Generic, System.Text.Json.Nodes.JsonNode?>> Renderers { get; init; }
        public required System.Collections.Generic.Dictionary<string, string[]> ChildTokens { get; init; }
        public System.Func<string, System.Text.Json.Nodes.JsonNode?, Generic?>[]? Inline { get; init; }
        public System.Func<string, System.Text.Json.Nodes.JsonNode?, Generic?>[]? Block { get; init; }
        public System.Func<string, double?>[]? StartInline { get; init; }
        public System.Func<string, double?>[]? StartBlock { get; init; }
    }

    public sealed record Generic
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public JsValue[]? Tokens { get; init; }
    }

    public sealed record LexerRules2
    {
        public required LexerRules2Block Block { get; init; }
        public required LexerRules2Inline Inline { get; init; }
    }

    public sealed record LexerRules2Block
    {
        public required LexerRules2BlockNormal Normal { get; init; }
        public required LexerRules2BlockGfm Gfm { get; init; }
        public required LexerRules2BlockGfm Pedantic { get; init; }
    }

    public sealed record LexerRules2BlockNormal
    {
        public required JsValue Blockquote { get; init; }
        public required JsValue Code { get; init; }
        public required JsValue Def { get; init; }
        public required JsValue Fences { get; init; }
        public required JsValue Heading { get; init; }
        public required JsValue Hr { get; init; }
        public required JsValue Html { get; init; }
        public required JsValue Lheading { get; init; }
        public required JsValue List { get; init; }
        public required JsValue Newline { get; init; }
        public required JsValue Paragraph { get; init; }
        public required JsValue Table { get; init; }
        public required JsValue Text { get; init; }
    }

    public sealed record LexerRules2BlockGfm
    {
        public required JsValue Code { get; init; }
        public required JsValue Blockquote { get; init; }
        public required JsValue Hr { get; init; }
        public required JsValue Html { get; init; }
        public required JsValue Table { get; init; }
        public required JsValue Text { get; init; }
        public required JsValue Def { get; init; }
        public required JsValue Heading { get; init; }
        public required JsValue List { get; init; }
        public required JsValue Paragraph { get; init; }
        public required JsValue Fences { get; init; }
        public required JsValue Lheading { get; init; }
        public required JsValue Newline { get; init; }
    }

    public sealed record LexerRules2Inline
    {
        public required LexerRules2InlineNormal Normal { get; init; }
        public required LexerRules2InlineGfm Gfm { get; init; }
        public required LexerRules2InlineGfm Breaks { get; init; }
        public required LexerRules2InlineGfm Pedantic { get; init; }
    }

    public sealed record LexerRules2InlineNormal
    {
        [JsName("_backpedal")]
        public required JsValue Backpedal { get; init; }
        public required JsValue AnyPunctuation { get; init; }
        public required JsValue AnyPunctuationOutsideCode { get; init; }
        public required JsValue Autolink { get; init; }
        public required JsValue BlockSkip { get; init; }
        public required JsValue Br { get; init; }
        public required JsValue Code { get; init; }
        public required JsValue Del { get; init; }
        public required JsValue DelLDelim { get; init; }
        public required JsValue DelRDelim { get; init; }
        public required JsValue EmStrongLDelim { get; init; }
        public required JsValue EmStrongRDelimAst { get; init; }
        public required JsValue EmStrongRDelimUnd { get; init; }
        public required JsValue Escape { get; init; }
        public required JsValue Link { get; init; }
        public required JsValue Nolink { get; init; }
        public required JsValue Punctuation { get; init; }
        public required JsValue Reflink { get; init; }
        public required JsValue ReflinkSearch { get; init; }
        public required JsValue Tag { get; init; }
        public required JsValue Text { get; init; }
        public required JsValue Url { get; init; }
    }

    public sealed record LexerRules2InlineGfm
    {
        public required JsValue Link { get; init; }
        public required JsValue Code { get; init; }
        public required JsValue Url { get; init; }
        public required JsValue Br { get; init; }
        public required JsValue Del { get; init; }
        public required JsValue Text { get; init; }
        public required JsValue Tag { get; init; }
        public required JsValue Escape { get; init; }
        public required JsValue Autolink { get; init; }
        public required JsValue Reflink { get; init; }
        public required JsValue Nolink { get; init; }
        [JsName("_backpedal")]
        public required JsValue Backpedal { get; init; }
        public required JsValue AnyPunctuation { get; init; }
        public required JsValue AnyPunctuationOutsideCode { get; init; }
        public required JsValue BlockSkip { get; init; }
        public required JsValue DelLDelim { get; init; }
        public required JsValue DelRDelim { get; init; }
        public required JsValue EmStrongLDelim { get; init; }
        public required JsValue EmStrongRDelimAst { get; init; }
        public required JsValue EmStrongRDelimUnd { get; init; }
        public required JsValue Punctuation { get; init; }
        public required JsValue ReflinkSearch { get; init; }
    }

    public sealed record MarkedOptions2
    {
        /// <summary>Hooks are methods that hook into some part of marked.</summary>
        public IHooks? Hooks { get; init; }
        /// <summary>
        /// Type: object Default: new Renderer()
        ///
        /// An object containing functions to render tokens to HTML.
        /// </summary>
        public IRenderer? Renderer { get; init; }
        /// <summary>The tokenizer defines how to turn markdown text into tokens.</summary>
        public ITokenizer? Tokenizer { get; init; }
        /// <summary>Custom extensions</summary>
        public MarkedOptions2Extensions? Extensions { get; init; }
        /// <summary>walkTokens function returns array of values for Promise.all</summary>
        public System.Func<System.Text.Json.Nodes.JsonNode, System.Threading.Tasks.Task<JsValue[]?>>? WalkTokens { get; init; }
        /// <summary>True will tell marked to await any walkTokens functions before parsing the tokens and returning an HTML string.</summary>
        public bool? Async { get; init; }
        /// <summary>Enable GFM line breaks. This option requires the gfm option to be true.</summary>
        public bool? Breaks { get; init; }
        /// <summary>Enable GitHub flavored markdown.</summary>
        public bool? Gfm { get; init; }
        /// <summary>Conform to obscure parts of markdown.pl as much as possible. Don't fix any of the original markdown bugs or poor behavior.</summary>
        public bool? Pedantic { get; init; }
        /// <summary>If true, errors caught by `marked.parse` / `marked.parseInline` are returned as an HTML error message instead of being thrown. Problems the lexer or parser recover from (an unknown token type, the infinite-loop guard) are logged with `console.error` instead of thrown.</summary>
        public bool? Silent { get; init; }
    }

    public sealed record MarkedOptions2Extensions
    {
        public required System.Collections.Generic.Dictionary<string, System.Func<Generic, System.Text.Json.Nodes.JsonNode?>> Renderers { get; init; }
        public required System.Collections.Generic.Dictionary<string, string[]> ChildTokens { get; init; }
        public System.Func<string, System.Text.Json.Nodes.JsonNode?, Generic?>[]? Inline { get; init; }
        public System.Func<string, System.Text.Json.Nodes.JsonNode?, Generic?>[]? Block { get; init; }
        public System.Func<string, double?>[]? StartInline { get; init; }
        public System.Func<string, double?>[]? StartBlock { get; init; }
    }

    public sealed record Marked2Hooks
    {
        public required System.Collections.Generic.HashSet<string> PassThroughHooks { get; init; }
        public required System.Collections.Generic.HashSet<string> PassThroughHooksRespectAsync { get; init; }
    }

    public sealed record LexerState
    {
        public required bool InLink { get; init; }
        public required bool InRawBlock { get; init; }
        /// <summary>a link was produced in the inline run currently being scanned</summary>
        public required bool LinkEmitted { get; init; }
        /// <summary>
        /// false while scanning an inline run whose source contains no ')',
        /// letting Tokenizer.link bail out before its quadratic backtracking.
        /// Anchored once per run by inlineTokens.
        /// </summary>
        public required bool LinkParenPossible { get; init; }
        public required bool Top { get; init; }
        /// <summary>the last block token lexed in the current block run, so a tokenizer can check the token before it</summary>
        public System.Text.Json.Nodes.JsonNode? LastToken { get; init; }
    }

    public sealed record LexerInlineQueue
    {
        public required string Src { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Space
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
    }

    public sealed record Code
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public string? CodeBlockStyle { get; init; }
        public string? Lang { get; init; }
        public required string Text { get; init; }
        public bool? Escaped { get; init; }
    }

    public sealed record Blockquote
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Def
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required string Tag { get; init; }
        public required string Href { get; init; }
        public required string Title { get; init; }
    }

    public sealed record Heading
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required double Depth { get; init; }
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Hr
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
    }

    public sealed record List
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required bool Ordered { get; init; }
        public required System.Text.Json.Nodes.JsonNode Start { get; init; }
        public required bool Loose { get; init; }
        public required ListItem[] Items { get; init; }
    }

    public sealed record ListItem
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required bool Task { get; init; }
        public bool? Checked { get; init; }
        public required bool Loose { get; init; }
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Checkbox
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required bool Checked { get; init; }
    }

    public sealed record Paragraph
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public bool? Pre { get; init; }
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Table
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required string?[] Align { get; init; }
        public required TableCell[] Header { get; init; }
        public required TableCell[][] Rows { get; init; }
    }

    public sealed record TableCell
    {
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
        public required bool Header { get; init; }
        public string? Align { get; init; }
    }

    public sealed record TableRow
    {
        public System.Text.Json.Nodes.JsonNode? Text { get; init; }
    }

    public sealed record Strong
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Em
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required string Text { get; init; }
        public required System.Text.Json.Nodes.JsonNode[] Tokens { get; init; }
    }

    public sealed record Codespan
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
        public required string Text { get; init; }
    }

    public sealed record Br
    {
        public required string Type { get; init; }
        public required string Raw { get; init; }
    }
}
