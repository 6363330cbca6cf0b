namespace V8Typed.Benchmarks;

/// <summary>An object of five fields.</summary>
internal sealed record Item(int Id, string Name, double Price, int Quantity, bool InStock);
