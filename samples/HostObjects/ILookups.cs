using V8Typed;

namespace HostObjects;

/// <summary>What the rules may ask the program. Of the object behind it, scripts see these members and no others.</summary>
[JsHost]
public partial interface ILookups
{
    /// <summary>How many pieces are in the warehouse.</summary>
    int InStock(string sku);

    /// <summary>The share of an amount that is due as tax; null for a country that is not known.</summary>
    decimal? TaxRate(string country);

    /// <summary>What a parcel costs; it takes a while to find out.</summary>
    Task<decimal> ShippingAsync(string country, double weight);
}
