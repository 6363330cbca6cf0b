using System.Collections.Concurrent;
using System.Diagnostics;

namespace V8Typed.Benchmarks;

/// <summary>Callers who make calls of all kinds for a time, and what they saw.</summary>
internal sealed class SoakRun(V8Pool pool, SoakCall[] kinds)
{
    private const int Callers = 8;
    private const int MostProblems = 20;
    private static readonly TimeSpan s_sampling = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _clock = new();
    private readonly long[] _counts = new long[kinds.Length];
    private int _lastId;
    private int _problemCount;

    public IReadOnlyList<long> Counts => _counts;

    /// <summary>Calls whose outcome was not the one expected.</summary>
    public int ProblemCount => _problemCount;

    /// <summary>The first of them.</summary>
    public ConcurrentQueue<string> Problems { get; } = [];

    public List<SoakSample> Samples { get; } = [];

    public void Run(TimeSpan time)
    {
        ThreadPool.SetMinThreads(4 * Callers, 4 * Callers); // Callers block threads, as those of a synchronous member do.
        _clock.Start();
        var callers = Enumerable.Range(0, Callers).Select(seed => Task.Run(() => CallAsync(new Random(seed), time))).ToArray();
        while (!Task.WaitAll(callers, s_sampling))
        {
            Samples.Add(new SoakSample(_clock.Elapsed.TotalSeconds, Environment.WorkingSet, GC.GetGCMemoryInfo().TotalCommittedBytes, _counts.Sum(), pool.Statistics.Recycled));
        }
    }

    private async Task CallAsync(Random random, TimeSpan time)
    {
        while (_clock.Elapsed < time)
        {
            var kind = Pick(random.Next(kinds.Sum(call => call.Share)));
            try
            {
                await kinds[kind].Run(pool, Interlocked.Increment(ref _lastId)).ConfigureAwait(false);
                Interlocked.Increment(ref _counts[kind]);
            }
            catch (Exception problem)
            {
                if (Interlocked.Increment(ref _problemCount) <= MostProblems)
                {
                    Problems.Enqueue($"{kinds[kind].Name}: {problem.GetType().Name}: {problem.Message}");
                }
            }
        }
    }

    private int Pick(int number)
    {
        for (var kind = 0; ; kind++)
        {
            number -= kinds[kind].Share;
            if (number < 0)
            {
                return kind;
            }
        }
    }
}
