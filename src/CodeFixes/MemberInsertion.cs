using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;

namespace V8Typed.CodeFixes;

/// <summary>Puts declarations that are given as text into an interface.</summary>
internal static class MemberInsertion
{
    public static async Task<Document> AddAsync(
        Document document, SyntaxNode root, SemanticModel semantics, InterfaceDeclarationSyntax declaration, IReadOnlyList<string> members, CancellationToken cancellation)
    {
        // Lines end as in the file, whatever the system.
        string newLine = root.ToFullString().Contains("\r\n") ? "\r\n" : "\n";
        MemberDeclarationSyntax[] parsed = Parse(members, declaration.Members.Count == 0, newLine);
        var names = new NameReduction(
            semantics, declaration.Identifier.Span.End, parsed.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText));
        InterfaceDeclarationSyntax whole = WithBody(declaration, newLine)
            .AddMembers([.. parsed.Select(member => names.Reduce(member).WithAdditionalAnnotations(Formatter.Annotation))]);
        Document changed = document.WithSyntaxRoot(root.ReplaceNode(declaration, whole));
        OptionSet options = (await changed.GetOptionsAsync(cancellation).ConfigureAwait(false)).WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, newLine);
        return await Formatter.FormatAsync(changed, Formatter.Annotation, options, cancellation).ConfigureAwait(false);
    }

    private static MemberDeclarationSyntax[] Parse(IReadOnlyList<string> members, bool isFirst, string newLine)
    {
        var parsed = new List<MemberDeclarationSyntax>();
        foreach (string member in members)
        {
            string text = (isFirst ? "" : "\n") + member;
            isFirst = false;
            if (SyntaxFactory.ParseMemberDeclaration(text.Replace("\n", newLine)) is { } declaration)
            {
                parsed.Add(declaration);
            }
        }

        return [.. parsed];
    }

    // partial interface IFoo;
    private static InterfaceDeclarationSyntax WithBody(InterfaceDeclarationSyntax declaration, string newLine)
    {
        if (!declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken))
        {
            return declaration;
        }

        SyntaxTrivia end = SyntaxFactory.EndOfLine(newLine);
        return declaration
            .WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxFactory.TriviaList(end), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(end)))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(declaration.SemicolonToken.TrailingTrivia))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
