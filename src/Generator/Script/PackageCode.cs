using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script;

/// <summary>Code that is not the user's to change: files of packages, and what a bundle has of them.</summary>
internal static class PackageCode
{
    private const string Folder = "node_modules/";

    public static bool IsAt(ScriptFile file, SourceText text, int line) =>
        file.Bundle is null ? IsInPackage(file.Path)
        : BareSpecifier.IsPackage(file.Path) || (HeaderBefore(text, line) is { } module && IsInPackage(module));

    // esbuild says in a comment of its own which module begins; it leaves out all others that begin a line.
    private static string? HeaderBefore(SourceText text, int line)
    {
        for (int at = line; at >= 0; at--)
        {
            TextSpan span = text.Lines[at].Span;
            if (span.Length > 3 && text[span.Start] == '/' && text[span.Start + 1] == '/' && text[span.Start + 2] == ' ')
            {
                return text.ToString(TextSpan.FromBounds(span.Start + 3, span.End));
            }
        }

        return null;
    }

    private static bool IsInPackage(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) || path.IndexOf("/" + Folder, StringComparison.Ordinal) >= 0;
}
