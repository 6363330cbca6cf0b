namespace V8Typed.Benchmarks;

/// <summary>What is there when the callers have gone.</summary>
internal static class SoakEnd
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits until the pool has its size again, and nobody holds a VM. A forgotten lease is taken back after its time.</summary>
    public static bool Wait(V8Pool pool) =>
        SpinWait.SpinUntil(() => pool.Statistics is { Size: SoakPool.Size, Idle: SoakPool.Size, InUse: 0, Creating: 0, Queued: 0 }, s_patience);

    /// <summary>Handles and callbacks of all VMs.</summary>
    public static (int Handles, int Callbacks) CountHandles(V8Pool pool)
    {
        var leases = Enumerable.Range(0, SoakPool.Size).Select(_ => pool.Rent()).ToList();
        var statistics = leases.ConvertAll(lease => lease.Context.Statistics);
        leases.ForEach(lease => lease.Dispose());
        return (statistics.Sum(context => context.LiveHandles), statistics.Sum(context => context.LiveCallbacks));
    }

    /// <summary>The median memory in the second fifth of the time and in the last one, in MB.</summary>
    public static (double Early, double Late) Memory(IReadOnlyList<SoakSample> samples)
    {
        var fifth = Math.Max(1, samples.Count / 5);
        return (Median(samples.Skip(fifth).Take(fifth)), Median(samples.TakeLast(fifth)));

        static double Median(IEnumerable<SoakSample> some) => Quantiles.Median(some.Select(sample => sample.Resident / 1048576.0));
    }
}
