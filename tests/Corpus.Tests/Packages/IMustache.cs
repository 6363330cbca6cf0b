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
}
