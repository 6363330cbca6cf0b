using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.Generator.Parsing;

/// <summary>Whether JavaScript names can be told from nothing and from one another.</summary>
internal static class NameCheck
{
    public static void ReportEmpty(string what, string jsName, ISymbol symbol, DiagnosticBag diagnostics) => diagnostics.Add(
        Descriptors.NameUnusable,
        symbol.GetAttributes().Find(KnownNames.JsNameAttribute)?.SourceLocation() ?? symbol.SourceLocation(),
        what,
        jsName,
        "which is empty or has an empty part");

    /// <summary>
    /// Two values under one name could be written, but not read back. Two names of one value can, and an empty text is a value like another
    /// (the DOM has several enumerations with one).
    /// </summary>
    public static void RunOnEnum(ITypeSymbol type, DiagnosticBag diagnostics)
    {
        if (EnumIn(type) is not { } @enum || EnumParser.Named(@enum) is not { Length: > 0 } named)
        {
            return;
        }

        foreach (var sameName in named.GroupBy(field => EnumParser.JsName(field)))
        {
            IFieldSymbol first = sameName.First();
            foreach (IFieldSymbol other in sameName.Where(field => !Equals(field.ConstantValue, first.ConstantValue)))
            {
                diagnostics.Add(
                    Descriptors.NameUnusable,
                    other.SourceLocation(),
                    $"Member '{@enum.Name}.{other.Name}'",
                    sameName.Key,
                    $"which '{@enum.Name}.{first.Name}' has too");
            }
        }
    }

    private static INamedTypeSymbol? EnumIn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => EnumIn(array.ElementType),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => EnumIn(nullable.TypeArguments[0]),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum => @enum,
        _ => null,
    };
}
