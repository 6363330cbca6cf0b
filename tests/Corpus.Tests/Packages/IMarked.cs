using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/marked/lib/marked.esm.js")]
public partial interface IMarked
{
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

    public sealed record MarkedOptions
    {
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

    public sealed record MarkedOptions2
    {
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
}
