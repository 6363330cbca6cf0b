namespace V8Typed.Benchmarks;

/// <summary>A kind of call.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Share">How many of 1,000 calls are of the kind.</param>
/// <param name="Run">Makes one with a number of its own, and throws when its outcome is not the one expected.</param>
internal sealed record SoakCall(string Name, int Share, Func<V8Pool, int, Task> Run);
