using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>
/// The <c>[JsObject]</c> interfaces of which it is known what stands behind them: those that the constructors of a module give. An interface that
/// several classes have in common may well lack what one of them has, and promise what another has not: of it nothing is known.
/// </summary>
internal static class ConstructedObjects
{
    public static IEnumerable<(INamedTypeSymbol Type, ScriptTypeDeclaration Class)> Of(IReadOnlyList<ComparedMember> members, ScriptApi api)
    {
        var classes = new Dictionary<INamedTypeSymbol, ReferenceType?>(SymbolEqualityComparer.Default);
        foreach (ComparedMember member in members)
        {
            if (member is { IsConstructor: true, Method.ReturnType: INamedTypeSymbol type, Found: { } found } && ReferenceParser.IsObject(type))
            {
                ReferenceType? made = found.Class?.Instance as ReferenceType;
                classes[type] = classes.TryGetValue(type, out ReferenceType? other) && other != made ? null : made;
            }
        }

        foreach (KeyValuePair<INamedTypeSymbol, ReferenceType?> pair in classes)
        {
            if (pair.Value is { } made && api.Find(made) is { IsClass: true, Definition: ObjectType } declaration)
            {
                yield return (pair.Key, declaration);
            }
        }
    }
}
