using System.Diagnostics;

namespace V8Typed.Benchmarks;

/// <summary>
/// Runs every loop before the first one is measured: .NET compiles a method again in the background, after some calls and some
/// quiet, and V8 does likewise, so a row measured early would see other code than a row measured late.
/// </summary>
internal static class WarmUp
{
    private const int Passes = 4;
    private const int CallsPerTurn = 20;
    private const int LeastTurns = 5;

    public static void Run(IReadOnlyCollection<Row> rows, TimeSpan budget)
    {
        var loops = rows.SelectMany(row => new[] { row.Ours, row.Baseline }).Distinct().ToArray();
        var share = budget / (Passes * Math.Max(1, loops.Length));
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var loop in loops)
            {
                var start = Stopwatch.GetTimestamp();
                for (var turn = 0; turn < LeastTurns || Stopwatch.GetElapsedTime(start) < share; turn++)
                {
                    loop.Run(CallsPerTurn);
                }
            }
        }
    }
}
