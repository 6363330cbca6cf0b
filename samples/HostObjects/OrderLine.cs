using V8Typed;

namespace HostObjects;

/// <summary>One article of an order.</summary>
[JsHost]
public sealed partial class OrderLine(string sku, decimal price, int quantity, double weight)
{
    public string Sku { get; } = sku;

    /// <summary>Of one piece.</summary>
    public decimal Price { get; } = price;

    public int Quantity { get; set; } = quantity;

    /// <summary>Of one piece, in kilograms.</summary>
    public double Weight { get; } = weight;

    public decimal Amount => Price * Quantity;
}
