using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>
/// The <c>[JsObject]</c> interfaces of a compilation of which it is known what stands behind them: those that the constructors of modules give. An
/// interface that several classes of a module have in common may well lack what one of them has, and promise what another has not: of it nothing is known.
/// </summary>
internal sealed class ConstructedObjects
{
    private readonly Lazy<ILookup<INamedTypeSymbol, (ScriptLookup Lookup, ScriptOffer Offer)>> _known;

    /// <param name="compilation">The compilation; looked through when it is first asked for an interface.</param>
    /// <param name="offers">Its scripts.</param>
    public ConstructedObjects(Compilation compilation, Lazy<ScriptOffers> offers) =>
        _known = new(() => ModulesOf(compilation)
            .SelectMany(module => Of(module, offers.Value))
            .ToLookup(each => each.Type, each => (each.Lookup, each.Offer), (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default));

    /// <summary>Where the names of an interface are looked for; nothing where that is not known.</summary>
    public IEnumerable<(ScriptLookup Lookup, ScriptOffer Offer)> Behind(INamedTypeSymbol type) => ReferenceParser.IsObject(type) ? _known.Value[type] : [];

    private static IEnumerable<ModuleInterface> ModulesOf(Compilation compilation) => compilation
        .GetSymbolsWithName(static _ => true, SymbolFilter.Type)
        .OfType<INamedTypeSymbol>()
        .Where(type => ModuleInterface.AttributeOf(type) is not null)
        .Select(ModuleInterfaces.Of(compilation).Of)
        .Where(module => module.Members.Any(member => ConstructorParser.IsConstructor(member.Symbol)));

    private static IEnumerable<(INamedTypeSymbol Type, ScriptLookup Lookup, ScriptOffer Offer)> Of(ModuleInterface module, ScriptOffers offers)
    {
        if (offers.Of(module) is not { } offer)
        {
            yield break;
        }

        var classes = new Dictionary<INamedTypeSymbol, ReferenceType?>(SymbolEqualityComparer.Default);
        foreach (ComparedMember member in new InterfaceReader().Read(module, offer.Lookup))
        {
            if (member is { IsConstructor: true, Method.ReturnType: INamedTypeSymbol type, Found: { } found } && ReferenceParser.IsObject(type))
            {
                ReferenceType? made = found.Class?.Instance as ReferenceType;
                classes[type] = classes.TryGetValue(type, out ReferenceType? other) && other != made ? null : made;
            }
        }

        foreach (KeyValuePair<INamedTypeSymbol, ReferenceType?> pair in classes)
        {
            if (pair.Value is { } made && offer.Api.Find(made) is { IsClass: true, Definition: ObjectType } declaration)
            {
                yield return (pair.Key, new ScriptLookup(offer, declaration), offer);
            }
        }
    }
}
