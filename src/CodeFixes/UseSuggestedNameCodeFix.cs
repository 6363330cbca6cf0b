using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;

namespace V8Typed.CodeFixes;

/// <summary>Gives a member the name of the script that is nearest to its own, by <c>[JsName]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseSuggestedNameCodeFix)), Shared]
public sealed class UseSuggestedNameCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.ExportNotFound.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(ModuleComparison.SuggestedName, out string? name) && name is not null
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not BaseTypeDeclarationSyntax)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use the script's name '{name}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(member, JsNameEdits.Set(member, name)))),
                        nameof(UseSuggestedNameCodeFix)),
                    diagnostic);
            }
        }
    }
}
