using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/mustache/mustache.js")]
public partial interface IMustache
{
    /// <summary>The name of the module.</summary>
    string Name { get; }

    /// <summary>The version of the module.</summary>
    string Version { get; }

    /// <summary>
    /// The default opening and closing tags used while parsing the templates.
    ///
    /// Different default tags can be overridden by setting this field. They will have effect on all subsequent
    /// calls to {@link render `.render()`} or {@link parse `.parse()`}, unless custom tags are given as arguments to those functions.
    ///
    /// Default value is `[ "{{", "}}" ]`.
    /// </summary>
    (string, string) Tags { get; }

    /// <summary>
    /// Customise the template caching behaviour by either:
    ///
    /// disable it completely by setting it to `undefined`
    ///
    /// -- or --
    ///
    /// provide a custom cache strategy that satisfies the {@link TemplateCache `TemplateCache`} interface
    /// </summary>
    JsValue TemplateCache { get; }

    /// <summary>A simple string scanner that is used by the template parser to find tokens in template strings.</summary>
    [JsConstructor("Scanner")]
    IScanner NewScanner(string @string);

    /// <summary>Represents a rendering context by wrapping a view object and maintaining a reference to the parent context.</summary>
    [JsConstructor("Context")]
    IContext NewContext(System.Text.Json.Nodes.JsonNode? view, IContext? parentContext = null);

    /// <summary>
    /// A Writer knows how to take a stream of tokens and render them to a {@link String `string`}, given a context.
    ///
    /// It also maintains a cache of templates to avoid the need to parse the same template twice.
    /// </summary>
    [JsConstructor("Writer")]
    IWriter NewWriter();

    /// <summary>
    /// HTML escaping by default, can be overridden by setting Mustache.escape explicitly or providing the `options`
    /// argument with an `escape` function when invoking {@link render `Mustache.render()`}.
    ///
    /// Escaping can be avoided when needed by using `{{{ value }}}` or `{{&amp; value }}` in templates.
    /// </summary>
    string Escape(System.Text.Json.Nodes.JsonNode? value);

    /// <summary>Clears all cached templates in this writer.</summary>
    void ClearCache();

    /// <summary>
    /// Parses and caches the given template in the default writer and returns the array of tokens it contains.
    ///
    /// Doing this ahead of time avoids the need to parse templates on the fly as they are rendered.
    /// </summary>
    /// <param name="template">The template to parse.</param>
    /// <param name="tags">The tags to use.</param>
    System.Text.Json.Nodes.JsonNode[] Parse(string template, (string, string)? tags = null);

    /// <summary>Renders the {@link template `template`} with the given {@link view `view`} and {@link partials `partials`} using the default writer.</summary>
    /// <param name="template">The template to render.</param>
    /// <param name="view">The view to render the template with.</param>
    /// <param name="partials">
    /// Either an object that contains the names and templates of partials that are used in a template
    ///
    /// -- or --
    ///
    /// A function that is used to load partial template on the fly that takes a single argument: the name of the partial.
    /// </param>
    /// <param name="tagsOrOptions">The delimiter tags to use or options overriding global defaults.</param>
    string Render(string template, System.Text.Json.Nodes.JsonNode? view, System.Func<string, string?>? partials = null, System.Text.Json.Nodes.JsonNode? tagsOrOptions = null);

    /// <summary>A simple string scanner that is used by the template parser to find tokens in template strings.</summary>
    [JsObject]
    public partial interface IScanner
    {
        string String { get; set; }

        string Tail { get; set; }

        double Pos { get; set; }

        /// <summary>Returns `true` if the tail is empty (end of string).</summary>
        bool Eos();

        /// <summary>Tries to match the given regular expression at the current position.</summary>
        /// <param name="re">The regex-pattern to match.</param>
        /// <returns>The matched text if it can match, the empty string otherwise.</returns>
        string Scan(JsValue re);

        /// <summary>Skips all text until the given regular expression can be matched.</summary>
        /// <param name="re">The regex-pattern to match.</param>
        /// <returns>Returns the skipped string, which is the entire tail if no match can be made.</returns>
        string ScanUntil(JsValue re);
    }

    /// <summary>Represents a rendering context by wrapping a view object and maintaining a reference to the parent context.</summary>
    [JsObject]
    public partial interface IContext
    {
        IContext? Parent { get; set; }

        /// <summary>Creates a new context using the given view with this context as the parent.</summary>
        /// <param name="view">The view to create the new context with.</param>
        IContext Push(System.Text.Json.Nodes.JsonNode? view);

        /// <summary>Returns the value of the given name in this context, traversing up the context hierarchy if the value is absent in this context's view.</summary>
        /// <param name="name">The name to look up.</param>
        System.Text.Json.Nodes.JsonNode? Lookup(string name);
    }

    /// <summary>
    /// A Writer knows how to take a stream of tokens and render them to a {@link String `string`}, given a context.
    ///
    /// It also maintains a cache of templates to avoid the need to parse the same template twice.
    /// </summary>
    [JsObject]
    public partial interface IWriter
    {
        /// <summary>Clears all cached templates in this writer.</summary>
        void ClearCache();

        /// <summary>Parses and caches the given {@link template `template`} and returns the array of tokens that is generated from the parse.</summary>
        /// <param name="template">The template to parse.</param>
        /// <param name="tags">The tags to use.</param>
        System.Text.Json.Nodes.JsonNode? Parse(string template, (string, string)? tags = null);

        /// <summary>High-level method that is used to render the given {@link template `template`} with the given {@link view `view`}.</summary>
        /// <param name="template">The template to render.</param>
        /// <param name="view">The view to render the template with.</param>
        /// <param name="partials">
        /// Either an object that contains the names and templates of partials that are used in a template
        ///
        /// -- or --
        ///
        /// A function that is used to load partial template on the fly that takes a single argument: the name of the partial.
        /// </param>
        /// <param name="config">The options for the rendering process.</param>
        string Render(string template, System.Text.Json.Nodes.JsonNode? view, System.Func<string, string?>? partials = null, System.Text.Json.Nodes.JsonNode? config = null);

        /// <summary>Low-level method that renders the given array of {@link tokens `tokens`} using the given {@link context `context`} and {@link partials `partials`}.</summary>
        /// <param name="tokens">The tokens to render.</param>
        /// <param name="context">The context to use for rendering the tokens.</param>
        /// <param name="partials">The partials to use for rendering the tokens.</param>
        /// <param name="originalTemplate">
        /// An object used to extract the portion of the original template that was contained in a higher-order section.
        ///
        /// If the template doesn't use higher-order sections, this argument may be omitted.
        /// </param>
        /// <param name="config">The options for the rendering process.</param>
        string RenderTokens(string[][] tokens, IContext context, System.Func<string, string?>? partials = null, string? originalTemplate = null, RenderOptions? config = null);

        /// <summary>Renders a section block.</summary>
        /// <param name="token">The token to render.</param>
        /// <param name="context">The context to use for rendering the token.</param>
        /// <param name="partials">The partials to use for rendering the token.</param>
        /// <param name="originalTemplate">An object used to extract the portion of the original template that was contained in a higher-order section.</param>
        /// <param name="config">The options for the rendering process.</param>
        string RenderSection(string[] token, IContext context, System.Func<string, string?>? partials = null, string? originalTemplate = null, RenderOptions? config = null);

        /// <summary>Renders an inverted section block.</summary>
        /// <param name="token">The token to render.</param>
        /// <param name="context">The context to use for rendering the token.</param>
        /// <param name="partials">The partials to use for rendering the token.</param>
        /// <param name="originalTemplate">An object used to extract the portion of the original template that was contained in a higher-order section.</param>
        /// <param name="config">The options for the rendering process.</param>
        string RenderInverted(string[] token, IContext context, System.Func<string, string?>? partials = null, string? originalTemplate = null, RenderOptions? config = null);

        /// <summary>Adds indentation to each line of the given partial.</summary>
        /// <param name="partial">The partial to indent.</param>
        /// <param name="indentation">String containing a combination of spaces and tabs to use as indentation.</param>
        /// <param name="lineHasNonSpace">Whether to indent lines that are empty.</param>
        string IndentPartial(string partial, string indentation, bool lineHasNonSpace);

        /// <summary>Renders a partial.</summary>
        /// <param name="token">The token to render.</param>
        /// <param name="context">The context to use for rendering the token.</param>
        /// <param name="partials">The partials to use for rendering the token.</param>
        /// <param name="config">The options for the rendering process.</param>
        string RenderPartial(string[] token, IContext context, System.Func<string, string?>? partials = null, System.Text.Json.Nodes.JsonNode? config = null);

        /// <summary>Renders an unescaped value.</summary>
        /// <param name="token">The token to render.</param>
        /// <param name="context">The context to use for rendering the token.</param>
        string UnescapedValue(string[] token, IContext context);

        /// <summary>Renders an escaped value.</summary>
        /// <param name="token">The token to render.</param>
        /// <param name="context">The context to use for rendering the token.</param>
        /// <param name="config">The options for the rendering process.</param>
        string EscapedValue(string[] token, IContext context, RenderOptions? config = null);

        /// <summary>Renders a raw token.</summary>
        /// <param name="token">The token to render.</param>
        string RawValue(string[] token);
    }

    public sealed record RenderOptions
    {
        public System.Func<System.Text.Json.Nodes.JsonNode?, string>? Escape { get; init; }
        public (string, string)? Tags { get; init; }
    }
}
