using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Writing;

namespace V8Typed.CodeFixes;

/// <summary>Adds what the script offers and the interface lacks: members with types and documentation, and the records that they need.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImplementInterfaceCodeFix)), Shared]
public sealed class ImplementInterfaceCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.InterfaceIncomplete.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is { } declaration)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Implement the interface from the script", cancellation => ImplementAsync(context.Document, declaration, cancellation),
                    nameof(ImplementInterfaceCodeFix)),
                context.Diagnostics);
        }
    }

    private static async Task<Document> ImplementAsync(Document document, InterfaceDeclarationSyntax declaration, CancellationToken cancellation)
    {
        SemanticModel? semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (semantics is null || root is null || semantics.GetDeclaredSymbol(declaration, cancellation) is not { } type
            || ProjectScripts.OfferOf(document.Project, ModuleInterface.Of(type)) is not { } offer)
        {
            return document;
        }

        IReadOnlyList<string> members = Write(offer, type, semantics.GetNullableContext(declaration.SpanStart).AnnotationsEnabled());
        return await MemberInsertion.AddAsync(document, root, semantics, declaration, members, cancellation).ConfigureAwait(false);
    }

    private static IReadOnlyList<string> Write(ScriptOffer offer, INamedTypeSymbol type, bool annotates) => InterfaceWriter.Write(
        offer.Api, offer.Members, ModuleInterface.Of(type).JsNames, type.AllInterfaces.Insert(0, type).SelectMany(each => each.MemberNames).Append(type.Name), new WritingOptions(annotates));
}
