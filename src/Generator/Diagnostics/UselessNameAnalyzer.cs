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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.JsModuleAttribute) is not null)
            {
                start.RegisterSymbolAction(Check, SymbolKind.NamedType);
            }
        });
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface || !type.GetAttributes().Has(KnownNames.JsModuleAttribute))
        {
            return;
        }

        foreach (ISymbol member in type.GetMembers().Where(member => member is IMethodSymbol or IPropertySymbol))
        {
            if (member.GetAttributes().Find(KnownNames.JsNameAttribute) is { } attribute && member.JsName() is { Length: > 0 } name
                && Reason(member, name) is { } reason)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.UselessName, attribute.SourceLocation() ?? member.SourceLocation(), name, $"{type.Name}.{member.Name}", reason));
            }
        }
    }

    private static string? Reason(ISymbol member, string name) =>
        !member.IsAbstract ? "it has a body, and stands for nothing in the script"
        : name == JsNaming.CamelCase(AsyncParser.BaseName(member)) && !member.GetAttributes().Has(KnownNames.JsConstructorAttribute)
            ? "that is its name in any case"
        : null;
}
