namespace Markdown;

/// <summary>The options of <see cref="IMarkdown.Render"/>, as given on the command line.</summary>
internal sealed record RenderOptions(bool Gfm, bool Breaks, bool Pedantic)
{
    public string Apply(IMarkdown markdown, string source) => markdown.Render(source, Gfm, Breaks, Pedantic);
}
