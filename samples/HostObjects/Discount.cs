namespace HostObjects;

/// <summary>An amount off, and why. Scripts only see it as a value.</summary>
public sealed record Discount(string Reason, decimal Amount);
