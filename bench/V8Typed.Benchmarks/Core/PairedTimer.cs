using System.Diagnostics;

namespace V8Typed.Benchmarks;

/// <summary>
/// Measures the two sides of a row in short blocks that alternate. Both blocks of a round meet the same clock frequency and the same
/// neighbours on the machine, so each round gives one ratio, and the median of the ratios is what a busy machine changes least.
/// </summary>
internal sealed class PairedTimer(TimeSpan budget)
{
    private const int LeastRounds = 11;
    private const int AllocationCalls = 1000;

    /// <summary>Short enough to fit between two interruptions of the scheduler, long enough for the clock and for a collection's share.</summary>
    private const double BlockMicroseconds = 1500;

    public PairedResult Measure(Row row)
    {
        var start = Stopwatch.GetTimestamp();
        var ours = new Side(row.Ours);
        var baseline = new Side(row.Baseline);
        var ratios = new List<double>();
        while (ratios.Count < LeastRounds || Stopwatch.GetElapsedTime(start) < budget)
        {
            // Whoever comes second may pay for the other's garbage: take turns.
            var oursFirst = ratios.Count % 2 == 0;
            var first = (oursFirst ? ours : baseline).TimeBlock();
            var second = (oursFirst ? baseline : ours).TimeBlock();
            ratios.Add(oursFirst ? first / second : second / first);
        }

        return new PairedResult(ours.Microseconds, baseline.Microseconds, Quantiles.Median(ratios), Allocated(row.Ours));
    }

    /// <summary>The least of a few tries: what the runtime itself allocates on this thread now and then is not the call's.</summary>
    private static long Allocated(Loop loop)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            loop.Run(AllocationCalls);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (least + AllocationCalls - 1) / AllocationCalls;
    }

    /// <summary>Microseconds per call. In floating point: a TimeSpan counts in steps of 0.1 microseconds.</summary>
    private static double Time(Loop loop, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        loop.Run(calls);
        return (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency / calls;
    }

    private sealed class Side(Loop loop)
    {
        private readonly int _calls = Math.Max(1, (int)(BlockMicroseconds / Time(loop, 100)));
        private readonly List<double> _blocks = [];

        public double Microseconds => Quantiles.Of(_blocks, 0.25);

        public double TimeBlock()
        {
            _blocks.Add(Time(loop, _calls));
            return _blocks[^1];
        }
    }
}
