using V8Typed;

namespace HostObjects;

/// <summary>Who has ordered.</summary>
[JsHost]
public sealed partial class Customer(string name, string country, Tier tier)
{
    public string Name { get; } = name;

    /// <summary>Two letters.</summary>
    public string Country { get; } = country;

    public Tier Tier { get; } = tier;
}
