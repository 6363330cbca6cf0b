using V8Typed;

namespace Templates;

/// <summary>The npm package <c>handlebars</c>.</summary>
[JsModule("handlebars")]
internal partial interface IHandlebars
{
    /// <summary>An environment of its own, whose helpers nobody else sees.</summary>
    IHandlebarsEnvironment Create();
}

/// <summary>Helpers, partials, and what compiles templates with them.</summary>
[JsObject]
internal partial interface IHandlebarsEnvironment
{
    /// <param name="helper">Handlebars gives one argument more, its options; a delegate that does not declare it does not get it.</param>
    void RegisterHelper(string name, Func<decimal, string, string> helper);

    /// <inheritdoc cref="RegisterHelper(string, Func{decimal, string, string})"/>
    [JsName("registerHelper")]
    void RegisterDateHelper(string name, Func<DateTime, string> helper);

    void RegisterPartial(string name, string template);

    Func<Order, string> Compile(string template);
}
