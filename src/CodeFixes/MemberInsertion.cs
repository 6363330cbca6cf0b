using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Simplification;

namespace V8Typed.CodeFixes;

/// <summary>Puts declarations that are given as text into an interface.</summary>
internal static class MemberInsertion
{
    public static async Task<Document> AddAsync(
        Document document, SyntaxNode root, InterfaceDeclarationSyntax declaration, IReadOnlyList<string> members, CancellationToken cancellation)
    {
        // Lines end as in the file, whatever the system.
        string newLine = root.ToFullString().Contains("\r\n") ? "\r\n" : "\n";
        Document changed = document.WithSyntaxRoot(root.ReplaceNode(declaration, Add(declaration, members, newLine)));
        OptionSet options = (await changed.GetOptionsAsync(cancellation).ConfigureAwait(false)).WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, newLine);
        changed = await Simplifier.ReduceAsync(changed, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(changed, Formatter.Annotation, options, cancellation).ConfigureAwait(false);
    }

    private static InterfaceDeclarationSyntax Add(InterfaceDeclarationSyntax declaration, IReadOnlyList<string> members, string newLine)
    {
        bool isFirst = declaration.Members.Count == 0;
        var added = new List<MemberDeclarationSyntax>();
        foreach (string member in members)
        {
            string text = (isFirst ? "" : "\n") + member;
            isFirst = false;
            if (SyntaxFactory.ParseMemberDeclaration(text.Replace("\n", newLine)) is { } parsed)
            {
                added.Add(parsed.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation));
            }
        }

        return WithBody(declaration, newLine).AddMembers([.. added]);
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
