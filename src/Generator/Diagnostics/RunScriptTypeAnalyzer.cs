using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace V8Typed.Generator.Diagnostics;

/// <summary>
/// Says at the call what the runtime would say with a <see cref="NotSupportedException"/>: that <c>RunScript&lt;T&gt;</c> and its like do not
/// convert to the type.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunScriptTypeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ScriptResultNotSupported];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(ModuleActions.WrittenCode);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ScriptResultTypes.From(start.Compilation) is not { } types)
            {
                return;
            }

            start.RegisterOperationAction(
                context => Check(context, types, ((IInvocationOperation)context.Operation).TargetMethod), OperationKind.Invocation);
            start.RegisterOperationAction(
                context => Check(context, types, ((IMethodReferenceOperation)context.Operation).Method), OperationKind.MethodReference);
        });
    }

    private static void Check(OperationAnalysisContext context, ScriptResultTypes types, IMethodSymbol method)
    {
        if (types.Converts(method))
        {
            return;
        }

        ITypeSymbol type = method.TypeArguments[0];
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ScriptResultNotSupported, LocationOf(context.Operation.Syntax), method.Name, type.ToDisplayString(), types.Remedy(type)));
    }

    // The type argument, which can't be inferred.
    private static Location LocationOf(SyntaxNode node)
    {
        SyntaxNode called = node is InvocationExpressionSyntax invocation ? invocation.Expression : node;
        SyntaxNode name = called switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => called,
        };
        return name is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } ? argument.GetLocation() : name.GetLocation();
    }
}
