using System.Diagnostics;

namespace V8Typed.Benchmarks;

/// <summary>How many calls of a script that is work for a processor two VMs make in the time of one.</summary>
internal static class PoolScaling
{
    private const int Below = 40_000;
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(1.5);

    /// <returns>Calls per second of one VM, of two, and the ratio; medians of the rounds.</returns>
    public static (double One, double Two, double Ratio) Measure(V8Platform platform, int rounds)
    {
        using var one = Pool(platform, 1);
        using var two = Pool(platform, 2);
        List<double> ones = [], twos = [], ratios = [];
        for (var i = 0; i <= rounds; i++)
        {
            var single = Rate(one, 1);
            var twice = Rate(two, 2);
            if (i > 0) // The first one warms up.
            {
                ones.Add(single);
                twos.Add(twice);
                ratios.Add(twice / single);
            }
        }

        return (Quantiles.Median(ones), Quantiles.Median(twos), Quantiles.Median(ratios));
    }

    private static V8Pool Pool(V8Platform platform, int size)
    {
        var pool = new V8Pool(platform, new V8PoolOptions { MinSize = size, MaxSize = size }.Preload<IPrimes>());
        pool.WarmUpAsync().GetAwaiter().GetResult();
        return pool;
    }

    private static double Rate(V8Pool pool, int callers)
    {
        var primes = pool.Get<IPrimes>();
        var calls = 0;
        var start = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, callers).Select(_ => new Thread(() =>
        {
            while (Stopwatch.GetElapsedTime(start) < s_round)
            {
                primes.Count(Below);
                Interlocked.Increment(ref calls);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return calls / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
