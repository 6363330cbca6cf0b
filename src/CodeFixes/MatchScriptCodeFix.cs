using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;

namespace V8Typed.CodeFixes;

/// <summary>Changes of a member what the script has otherwise: the number of parameters, a type, whether it may be null, or whether it is a task.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MatchScriptCodeFix)), Shared]
public sealed class MatchScriptCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        Descriptors.TooManyArguments.Id, Descriptors.TooFewArguments.Id, Descriptors.ParameterType.Id, Descriptors.ResultType.Id,
        Descriptors.AsyncMismatch.Id, Descriptors.Nullability.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || semantics is null
                || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is MethodDeclarationSyntax or PropertyDeclarationSyntax) is not { } member
                || semantics.GetDeclaredSymbol(member, context.CancellationToken) is not { } symbol
                || ProjectScripts.Compare(context.Document.Project, semantics.Compilation, symbol, diagnostic) is not var (compared, offer))
            {
                continue;
            }

            var edits = new SignatureEdits(compared, offer.Api, semantics.GetNullableContext(member.SpanStart).AnnotationsEnabled());
            if (Edit(edits, member, diagnostic) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        changed.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(member, changed.Member))), diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static (string Title, MemberDeclarationSyntax Member)? Edit(SignatureEdits edits, MemberDeclarationSyntax member, Diagnostic diagnostic)
    {
        string id = diagnostic.Id;
        if (member is MethodDeclarationSyntax method)
        {
            if (id == Descriptors.TooManyArguments.Id)
            {
                return ("Leave out the parameters that the function does not read", edits.WithoutSurplus(method));
            }

            if (id == Descriptors.TooFewArguments.Id)
            {
                return ("Add the parameters that the function needs", edits.WithMissing(method));
            }

            if (id == Descriptors.ParameterType.Id)
            {
                return edits.WithParameterType(method, diagnostic.Location.SourceSpan) is { } retyped ? ("Change the type to the script's", retyped) : null;
            }

            if (id == Descriptors.AsyncMismatch.Id)
            {
                return edits.WithOtherAsync(method) is var (title, other) ? (title, other) : null;
            }
        }

        return id == Descriptors.Nullability.Id ? ("Allow null", SignatureEdits.WithNull(member))
            : id == Descriptors.ResultType.Id && edits.WithResult(member) is { } result ? ("Change the type to the script's", result)
            : null;
    }
}
