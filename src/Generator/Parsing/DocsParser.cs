using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace V8Typed.Generator.Parsing;

/// <summary>
/// Summaries of XML comments. They are read from the text: the compiler itself reads them only in projects that write a documentation file.
/// </summary>
internal static class DocsParser
{
    /// <summary>The summary as plain text in lines; null without one.</summary>
    public static string? Summary(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            SyntaxNode node = reference.GetSyntax(cancellation);
            if (Parse(Comment(node)) is { } summary)
            {
                return summary;
            }
        }

        return null;
    }

    private static string Comment(SyntaxNode node)
    {
        var comment = new StringBuilder();
        using var reader = new StringReader(node.GetLeadingTrivia().ToFullString());
        while (reader.ReadLine() is { } line)
        {
            string text = line.TrimStart();
            if (text.StartsWith("///", System.StringComparison.Ordinal))
            {
                comment.Append(text, 3, text.Length - 3).Append('\n');
            }
        }

        return comment.ToString();
    }

    private static string? Parse(string comment)
    {
        if (comment.Length == 0)
        {
            return null;
        }

        try
        {
            XElement? summary = XElement.Parse($"<docs>{comment}</docs>").Element("summary");
            string text = summary is null ? "" : Regex.Replace(Text(summary), "\\s+", " ").Trim();
            return text.Length == 0 ? null : text;
        }
        catch (XmlException)
        {
            return null; // The compiler's to report.
        }
    }

    // A reference is the last part of what it names.
    private static string Text(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { HasElements: false, IsEmpty: true } reference => reference.Attributes().FirstOrDefault()?.Value is { } name ? name.Substring(name.LastIndexOf('.') + 1) : "",
        XElement inner => Text(inner),
        _ => "",
    }));
}
