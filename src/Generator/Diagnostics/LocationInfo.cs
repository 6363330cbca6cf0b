using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Diagnostics;

/// <summary>A place in a file, without the syntax tree that a <see cref="Location"/> would keep alive.</summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo? From(Location? location) => location?.SourceTree is { } tree
        ? new LocationInfo(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
        : null;

    /// <summary>
    /// The place in the compilation's own tree where it is C#, because only such a location obeys <c>#pragma warning</c>; else one
    /// outside of it.
    /// </summary>
    public Location ToLocation(IReadOnlyDictionary<string, SyntaxTree> trees) =>
        trees.TryGetValue(Path, out SyntaxTree? tree) && Span.End <= tree.Length
            ? Location.Create(tree, Span)
            : Location.Create(Path, Span, Lines);
}
