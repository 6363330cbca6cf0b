namespace HostObjects;

/// <summary>What it would cost.</summary>
public sealed record Quote(decimal Subtotal, IReadOnlyList<Discount> Discounts, decimal Total);
