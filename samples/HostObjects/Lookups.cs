namespace HostObjects;

/// <summary>A warehouse, a tax table and a carrier, all of them small.</summary>
internal sealed class Lookups : ILookups
{
    private readonly Dictionary<string, int> _stock = new() { ["chair"] = 40, ["desk"] = 3, ["lamp"] = 0 };
    private readonly Dictionary<string, decimal> _tax = new() { ["ES"] = 0.21m, ["DE"] = 0.19m };

    public int InStock(string sku) => _stock.GetValueOrDefault(sku);

    public decimal? TaxRate(string country) => _tax.TryGetValue(country, out decimal rate) ? rate : null;

    public async Task<decimal> ShippingAsync(string country, double weight)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20)); // A carrier's service, far away.
        return (country == "ES" ? 4 : 9) + (decimal)Math.Round(weight * 0.35, 2);
    }
}
