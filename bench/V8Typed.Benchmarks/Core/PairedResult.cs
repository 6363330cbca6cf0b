namespace V8Typed.Benchmarks;

/// <summary>What was measured for a row.</summary>
/// <param name="Ours">Our microseconds per call: the lower quartile of the blocks, as the slow ones tell of the machine's other work.</param>
/// <param name="Baseline">The baseline's, likewise.</param>
/// <param name="Ratio">The median of the rounds' ratios, which is not the ratio of the two before.</param>
/// <param name="Bytes">The managed bytes that our call allocates.</param>
internal sealed record PairedResult(double Ours, double Baseline, double Ratio, long Bytes)
{
    public bool Meets(Row row) => !(Ratio > row.Target) && !(Bytes != (row.Bytes ?? Bytes));
}
