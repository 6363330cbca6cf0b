using V8Typed;

namespace Templates;

/// <summary>The npm package <c>nunjucks</c>.</summary>
[JsModule("nunjucks")]
internal partial interface INunjucks
{
    [JsConstructor("Environment")]
    INunjucksEnvironment Create(TemplateLoader loader, NunjucksOptions options);
}

/// <summary>Finds templates by their names: an object of JavaScript with the method <c>getSource</c>.</summary>
internal sealed record TemplateLoader(Func<string, TemplateSource?> GetSource);

/// <param name="Src">The template.</param>
/// <param name="Path">Its name in errors.</param>
/// <param name="NoCache">Whether it is asked for again the next time.</param>
internal sealed record TemplateSource(string Src, string Path, bool NoCache);

/// <param name="Autoescape">Whether <c>{{ }}</c> escapes HTML.</param>
/// <param name="TrimBlocks">Whether the line break after a tag goes with it.</param>
internal sealed record NunjucksOptions(bool Autoescape, bool TrimBlocks);

/// <summary>Filters, globals, and what renders templates with them.</summary>
[JsObject]
internal partial interface INunjucksEnvironment
{
    void AddFilter(string name, Func<decimal, string, string> filter);

    [JsName("addFilter")]
    void AddDateFilter(string name, DateFilter filter);

    void AddGlobal(string name, IShop value);

    string Render(string template, Order order);
}

/// <summary>A template may leave the format out.</summary>
internal delegate string DateFilter(DateTime time, string format = "d MMMM yyyy");
