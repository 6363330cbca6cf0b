using Microsoft.CodeAnalysis;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics;

/// <summary>What a <c>[JsModule]</c> interface says by its names.</summary>
internal static class ModuleInterface
{
    public static AttributeData? AttributeOf(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? type.GetAttributes().Find(KnownNames.JsModuleAttribute) : null;

    /// <summary>The normalised path of the interface's script, or the name of its package; null when it names neither.</summary>
    public static string? ScriptOf(INamedTypeSymbol type) =>
        AttributeOf(type) is { ConstructorArguments: [{ Value: string specifier }], ApplicationSyntaxReference.SyntaxTree.FilePath: { } file }
            ? ScriptPath.MeantBy(file, specifier)
            : null;

    /// <summary>The names of the script that its members stand for.</summary>
    public static ISet<string> JsNames(INamedTypeSymbol type) => new HashSet<string>(
        type.AllInterfaces
            .Where(each => !MemberParser.IsFactory(each)) // The compiler would make its members for each interface anew.
            .Prepend(type)
            .SelectMany(each => each.GetMembers())
            .Where(member => member is { IsStatic: false } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }))
            .Select(MemberParser.JsNameOf),
        StringComparer.Ordinal);
}
