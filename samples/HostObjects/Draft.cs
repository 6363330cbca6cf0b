namespace HostObjects;

/// <summary>What somebody thinks of ordering.</summary>
public sealed record Draft(Tier Tier, IReadOnlyList<DraftLine> Lines);

/// <summary>A line of it.</summary>
public sealed record DraftLine(string Sku, decimal Price, int Quantity);
