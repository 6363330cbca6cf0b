using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Writing;

namespace V8Typed.CodeFixes;

/// <summary>A member as it would be if it agreed with the script in one respect.</summary>
/// <param name="compared">The member beside what the script has.</param>
/// <param name="api">The script.</param>
/// <param name="annotates">Whether reference types carry a question mark there.</param>
internal sealed class SignatureEdits(ComparedMember compared, ScriptApi api, bool annotates)
{
    private const string Task = "System.Threading.Tasks.Task";

    public MethodDeclarationSyntax WithoutSurplus(MethodDeclarationSyntax method)
    {
        int most = compared.Signatures.Max(signature => signature.Most ?? int.MaxValue);
        ParameterSyntax[] kept = [.. method.ParameterList.Parameters.Where((parameter, i) => i < most && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword) || IsToken(i))];
        return method.WithParameterList(method.ParameterList.WithParameters(SyntaxFactory.SeparatedList(kept)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    public MethodDeclarationSyntax WithMissing(MethodDeclarationSyntax method)
    {
        ScriptSignature signature = compared.LeastDemanding!;
        int present = compared.Parameters.Count;
        var taken = new HashSet<string>(method.ParameterList.Parameters.Select(parameter => parameter.Identifier.Text));
        IEnumerable<ParameterSyntax> added = signature.Parameters
            .Take(signature.Least)
            .Skip(present)
            .Select((parameter, i) => SyntaxFactory.Parameter(SyntaxFactory.Identifier(CSharpName.Unique(CSharpName.Parameter(parameter.Name, present + i), taken)))
                .WithType(TypeOf(parameter)));

        // What comes before a parameter that has to be given has to be given too; a token stays the last.
        ParameterSyntax[] all = [.. method.ParameterList.Parameters];
        IEnumerable<ParameterSyntax> before = all.Where((_, i) => !IsToken(i)).Select(parameter => parameter.WithDefault(null));
        return method.WithParameterList(method.ParameterList
            .WithParameters(SyntaxFactory.SeparatedList([.. before, .. added, .. all.Where((_, i) => IsToken(i))]))
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation));
    }

    public MethodDeclarationSyntax? WithParameterType(MethodDeclarationSyntax method, TextSpan span)
    {
        int index = method.ParameterList.Parameters.IndexOf(parameter => parameter.Span.Contains(span));
        ScriptParameter? expected = compared.Signatures
            .Select(signature => index >= 0 && index < signature.Parameters.Count ? signature.Parameters[index] : null)
            .FirstOrDefault(parameter => parameter is { IsRest: false });
        if (expected is null || method.ParameterList.Parameters[index] is not { Type: { } old } declared)
        {
            return null;
        }

        // A default of the old type would be wrong; null stays one.
        ParameterSyntax changed = declared.WithType(TypeOf(expected).WithTriviaFrom(old));
        return method.ReplaceNode(declared, declared.Default is { Value.RawKind: not (int)SyntaxKind.NullLiteralExpression } ? changed.WithDefault(null).WithIdentifier(changed.Identifier.WithTrailingTrivia()) : changed);
    }

    public MemberDeclarationSyntax? WithResult(MemberDeclarationSyntax member)
    {
        ScriptType type = compared.Signatures.Count > 0 ? compared.Signatures[0].Return : compared.Found!.Type;
        var writer = Writer();
        string? text = member is MethodDeclarationSyntax ? writer.Result(type, isArgument: false, "Result") ?? "void" : writer.Text(type, isArgument: false, "Value");

        // A record would have to be declared: that is what writing the member anew is for.
        return writer.Records.Declarations.Count > 0 ? null : Retype(member, text);
    }

    public (string Title, MethodDeclarationSyntax Method)? WithOtherAsync(MethodDeclarationSyntax method)
    {
        if (compared.Async == Generator.Model.AsyncKind.None)
        {
            bool isVoid = method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
            return ("Wrap the result in a task", (MethodDeclarationSyntax)Retype(method, isVoid ? Task : $"{Task}<{method.ReturnType.WithoutTrivia()}>"));
        }

        TypeSyntax name = method.ReturnType is QualifiedNameSyntax qualified ? qualified.Right : method.ReturnType;
        return ("Return the value itself", (MethodDeclarationSyntax)Retype(method, name is GenericNameSyntax { TypeArgumentList.Arguments: [var value] } ? value.ToString() : "void"));
    }

    public static MemberDeclarationSyntax WithNull(MemberDeclarationSyntax member)
    {
        TypeSyntax type = TypeIn(member);
        TypeSyntax name = type is QualifiedNameSyntax qualified ? qualified.Right : type;
        return name is GenericNameSyntax { Identifier.Text: "Task" or "ValueTask", TypeArgumentList.Arguments: [var value] }
            ? member.ReplaceNode(value, SyntaxFactory.NullableType(value.WithoutTrivia()).WithTriviaFrom(value))
            : member.ReplaceNode(type, SyntaxFactory.NullableType(type.WithoutTrivia()).WithTriviaFrom(type));
    }

    private static MemberDeclarationSyntax Retype(MemberDeclarationSyntax member, string text) => member.ReplaceNode(
        TypeIn(member), SyntaxFactory.ParseTypeName(text).WithTriviaFrom(TypeIn(member)).WithAdditionalAnnotations(Simplifier.Annotation));

    private static TypeSyntax TypeIn(MemberDeclarationSyntax member) => member is MethodDeclarationSyntax method ? method.ReturnType : ((PropertyDeclarationSyntax)member).Type;

    private bool IsToken(int index) => compared.Method!.Parameters[index].Type.Name == nameof(CancellationToken);

    private TypeSyntax TypeOf(ScriptParameter parameter) => SyntaxFactory
        .ParseTypeName(TypeWriter.Optional(Writer().Write(parameter.Type, isArgument: true, CSharpName.Pascal(parameter.Name)), parameter).Text(annotates))
        .WithAdditionalAnnotations(Simplifier.Annotation);

    private TypeWriter Writer() => new(api, new WritingOptions(annotates), new HashSet<string>(StringComparer.Ordinal));
}
