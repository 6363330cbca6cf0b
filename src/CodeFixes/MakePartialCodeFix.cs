using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes;

/// <summary>Makes a <c>[JsModule]</c> interface and the types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialCodeFix)), Shared]
public sealed class MakePartialCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.InterfaceRefused.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is { } declaration
            && declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any(IsClosed))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Make it partial", cancellation => Task.FromResult(MakePartial(context.Document, root, declaration)), nameof(MakePartialCodeFix)),
                context.Diagnostics);
        }
    }

    private static Document MakePartial(Document document, SyntaxNode root, InterfaceDeclarationSyntax declaration)
    {
        IEnumerable<TypeDeclarationSyntax> closed = declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(IsClosed);
        return document.WithSyntaxRoot(root.ReplaceNodes(closed, (_, type) => AddPartial(type)));
    }

    private static bool IsClosed(TypeDeclarationSyntax type) => !type.Modifiers.Any(SyntaxKind.PartialKeyword);

    // The modifier goes last; what stands before the keyword, such as a comment, stays before it all.
    private static TypeDeclarationSyntax AddPartial(TypeDeclarationSyntax type)
    {
        SyntaxToken partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(partial)
            : type.WithKeyword(type.Keyword.WithLeadingTrivia())
                .AddModifiers(partial.WithLeadingTrivia(type.Keyword.LeadingTrivia));
    }
}
