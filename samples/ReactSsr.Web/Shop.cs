namespace ReactSsr.Web;

/// <summary>Where a real program has its database.</summary>
internal sealed class Shop
{
    private readonly Product[] _products =
        [.. Enumerable.Range(1, 100).Select(i => new Product(i, $"Product {i} <&> co.", (i * 7919 % 10_000) + 99))];

    public PageProps Page(string? fault) => new("A hundred products", _products, fault);

    public async Task<Stock> CountAsync(bool isSlow = false)
    {
        // As a query would take.
        await Task.Delay(isSlow ? 60_000 : 50).ConfigureAwait(false);
        return new Stock(_products.Sum(product => product.Id % 10), 3);
    }
}
