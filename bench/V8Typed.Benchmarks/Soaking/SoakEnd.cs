namespace V8Typed.Benchmarks;

/// <summary>What is there when the callers have gone.</summary>
internal static class SoakEnd
{
    private const int MostRounds = 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits until the pool has its size again, and nobody holds a VM. A forgotten lease is taken back after its time.</summary>
    public static bool Wait(V8Pool pool) =>
        SpinWait.SpinUntil(() => pool.Statistics is { Size: SoakPool.Size, Idle: SoakPool.Size, InUse: 0, Creating: 0, Queued: 0 }, s_patience);

    /// <summary>
    /// Handles and callbacks of all VMs that nothing gives back. The value of an exception is held until the exception is collected, and given back by the next
    /// call.
    /// </summary>
    public static (int Handles, int Callbacks) CountHandles(V8Pool pool)
    {
        var leases = Enumerable.Range(0, SoakPool.Size).Select(_ => pool.Rent()).ToList();
        List<V8ContextStatistics> statistics;
        var round = 0;
        do
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            leases.ForEach(lease => lease.Context.RunScript("0"));
            statistics = leases.ConvertAll(lease => lease.Context.Statistics);
        }
        while (statistics.Exists(context => context is { LiveHandles: > 0 } or { LiveCallbacks: > 0 }) && ++round < MostRounds);

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
