using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace V8Typed.CodeFixes;

/// <summary>Sets the <c>[JsName]</c> of a member.</summary>
internal static class JsNameEdits
{
    public static MemberDeclarationSyntax Set(MemberDeclarationSyntax member, string name)
    {
        LiteralExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name));
        if (member.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(IsJsName) is { ArgumentList.Arguments: [var argument, ..] })
        {
            return member.ReplaceNode(argument.Expression, literal.WithTriviaFrom(argument.Expression));
        }

        // Before the member and behind its comments; what stood before the member then stands before the attribute.
        AttributeListSyntax list = SyntaxFactory.AttributeList(
                [SyntaxFactory.Attribute(SyntaxFactory.ParseName("V8Typed.JsName"), SyntaxFactory.AttributeArgumentList([SyntaxFactory.AttributeArgument(literal)]))])
            .WithLeadingTrivia(member.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space)
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
        return member.WithLeadingTrivia().WithAttributeLists(member.WithLeadingTrivia().AttributeLists.Insert(0, list));
    }

    private static bool IsJsName(AttributeSyntax attribute)
    {
        NameSyntax name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
        return name.ToString() is "JsName" or "JsNameAttribute";
    }
}
