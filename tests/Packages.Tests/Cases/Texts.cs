namespace V8Typed.Packages.Tests;

/// <summary>Markdown, code and formulas to HTML.</summary>
internal static class Texts
{
    private const string Formula = @"\int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi} \quad \begin{pmatrix} a & b \\ c & d \end{pmatrix}";

    public static IEnumerable<PackageCase> Cases =>
    [
        new("marked", "markdown", Form.Bundle, Input.OfRepository("README.md"), "m.parse(input)",
            static context => context.Get<IMarked>().Parse(Input.OfRepository("README.md"))),
        new("markdown-it", "markdown", Form.Bundle, Input.OfRepository("README.md"), "new m.default({ linkify: true, typographer: true }).render(input)",
            static context => context.Get<IMarkdownIt>().Create(new(Linkify: true, Typographer: true)).Render(Input.OfRepository("README.md"))),
        new("highlight.js", "highlighting", Form.Bundle, Input.OfRepository("tests/Packages.Tests/Cases/Texts.cs"), "m.default.highlight(input, { language: \"csharp\" }).value",
            static context => context.Get<IHighlight>().Highlight(Input.OfRepository("tests/Packages.Tests/Cases/Texts.cs"), new("csharp")).Value),
        new("katex", "formulas", Form.Bundle, Formula, "m.default.renderToString(input, { displayMode: true })",
            static context => context.Get<IKatex>().RenderToString(Formula, new(DisplayMode: true))),
        new("prettier", "formatting", Form.Entry, Input.OfRepository("README.md"), "m.format(input, \"markdown\")",
            static async context => await context.Get<IPrettier>().FormatAsync(Input.OfRepository("README.md"), "markdown")),
    ];
}

[JsModule("marked")]
internal partial interface IMarked
{
    string Parse(string markdown);
}

public sealed record MarkdownItOptions(bool Linkify, bool Typographer);

[JsModule("markdown-it")]
internal partial interface IMarkdownIt
{
    [JsConstructor("default")]
    IMarkdownItParser Create(MarkdownItOptions options);
}

[JsObject]
internal partial interface IMarkdownItParser
{
    string Render(string markdown);
}

public sealed record HighlightOptions(string Language);

public sealed record Highlighted(string Value);

[JsModule("highlight.js")]
internal partial interface IHighlight
{
    [JsName("default.highlight")]
    Highlighted Highlight(string code, HighlightOptions options);
}

public sealed record KatexOptions(bool DisplayMode);

[JsModule("katex")]
internal partial interface IKatex
{
    [JsName("default.renderToString")]
    string RenderToString(string formula, KatexOptions options);
}

[JsModule("../entries/prettier.mjs")]
internal partial interface IPrettier
{
    Task<string> FormatAsync(string text, string parser);
}
