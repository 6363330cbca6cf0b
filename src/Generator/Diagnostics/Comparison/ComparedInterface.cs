namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>An interface beside what it is compared with.</summary>
/// <param name="Type">The interface.</param>
/// <param name="Members">Its members.</param>
/// <param name="Offer">What the script has.</param>
internal sealed record ComparedInterface(ModuleInterface Type, IReadOnlyList<ComparedMember> Members, ScriptOffer Offer)
{
    /// <summary>
    /// A <c>[JsModule]</c> interface beside its script, a <c>[JsObject]</c> one beside the class of each module that constructs it; nothing where nothing is known.
    /// </summary>
    public static IEnumerable<ComparedInterface> Of(ModuleInterface type, Lazy<ScriptOffers> offers, ConstructedObjects objects, InterfaceReader reader)
    {
        if (type.Script is not null)
        {
            return offers.Value.Of(type) is { } offer ? [new(type, reader.Read(type, offer.Lookup), offer)] : [];
        }

        return objects.Behind(type.Type).Select(each => new ComparedInterface(type, reader.Read(type, each.Lookup), each.Offer));
    }
}
