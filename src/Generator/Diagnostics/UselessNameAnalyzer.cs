using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>A <c>[JsName]</c> that changes nothing: the member has that name anyway, or has no counterpart in the script.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UselessNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UselessName];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(ModuleActions.WrittenCode);
        context.RegisterModuleAction(static (_, _) => Check);
    }

    private static void Check(ModuleInterface type, SemanticModelAnalysisContext file)
    {
        if (type.Attribute is null)
        {
            return;
        }

        foreach (ISymbol member in type.Type.GetMembers())
        {
            if (member is IMethodSymbol or IPropertySymbol
                && member.GetAttributes().Find(KnownNames.JsNameAttribute) is { } attribute && member.JsName() is { Length: > 0 } name
                && Reason(member, name) is { } reason
                && (attribute.SourceLocation() ?? member.SourceLocation()) is { } location && type.IsReportedIn(file.SemanticModel.SyntaxTree, location))
            {
                file.ReportDiagnostic(Diagnostic.Create(Descriptors.UselessName, location, name, $"{type.Type.Name}.{member.Name}", reason));
            }
        }
    }

    private static string? Reason(ISymbol member, string name) =>
        !member.IsAbstract ? "it has a body, and stands for nothing in the script"
        : name == JsNaming.CamelCase(AsyncParser.BaseName(member)) && !member.GetAttributes().Has(KnownNames.JsConstructorAttribute)
            ? "that is its name in any case"
        : null;
}
