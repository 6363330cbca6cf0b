using V8Typed;

namespace Markdown;

/// <summary>The Markdown renderer <c>marked</c> (npm), through the module beside this file.</summary>
[JsModule("./markdown.js")]
internal partial interface IMarkdown
{
    /// <param name="source">Markdown text.</param>
    /// <param name="gfm">GitHub's dialect: tables, strikethrough, bare links.</param>
    /// <param name="breaks">A single line break is a <c>&lt;br&gt;</c>; needs <paramref name="gfm"/>.</param>
    /// <param name="pedantic">The original markdown.pl, faults included; overrides <paramref name="gfm"/>.</param>
    /// <returns>HTML, with no page around it.</returns>
    string Render(string source, bool gfm = true, bool breaks = false, bool pedantic = false);
}
