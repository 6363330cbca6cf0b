using System.CommandLine;

namespace V8Typed.Benchmarks;

/// <summary>A pool under everything that scripts and callers do wrong, for minutes: nothing is lost, and nothing grows.</summary>
internal sealed class SoakMode : IMode
{
    private const double MostGrowth = 1.1;

    // A minute is the warming up: memory goes from 165 to 265 MB in the first one and a half of ten, and stays there. A short run finds what loses memory by
    // the call, no more: 100 KB of each call would be 480 MB.
    private const double MostGrowthOfShortRun = 2.5;
    private const int ShortRun = 300;

    public string Name => "soak";

    public RootCommand Command()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 600 };
        var plot = new Option<FileInfo>("--plot") { Description = "Writes memory and calls over time to this PNG file." };
        var only = new Option<string>("--only") { Description = "Only calls whose name has this in it: to find out which of them costs something.", DefaultValueFactory = _ => "" };
        var command = new RootCommand("A pool under good and bad calls; ends with 1 if a call had the wrong outcome, or something is left or grows.") { seconds, plot, only };
        command.SetAction(arguments => Run(arguments.GetValue(seconds), arguments.GetValue(plot), arguments.GetValue(only)!));
        return command;
    }

    private static int Run(int seconds, FileInfo? plot, string only)
    {
        using var platform = V8Platform.SetUp();
        using var pool = SoakPool.Create(platform);
        pool.WarmUpAsync().GetAwaiter().GetResult();
        SoakCall[] kinds = [.. SoakCalls.All.Where(kind => kind.Name.Contains(only, StringComparison.Ordinal))];
        var run = new SoakRun(pool, kinds);
        run.Run(TimeSpan.FromSeconds(seconds));
        if (plot is not null)
        {
            SoakPlot.Save(run.Samples, plot.FullName);
        }

        for (var kind = 0; kind < kinds.Length; kind++)
        {
            Console.WriteLine(FormattableString.Invariant($"{kinds[kind].Name,-42}{run.Counts[kind],10}"));
        }

        foreach (var problem in run.Problems)
        {
            Console.WriteLine(problem);
        }

        var isCalm = SoakEnd.Wait(pool);
        var (handles, callbacks) = SoakEnd.CountHandles(pool);
        var (early, late) = SoakEnd.Memory(run.Samples);
        pool.DrainAsync().GetAwaiter().GetResult();
        var after = pool.Statistics;

        bool[] verdicts =
        [
            Write("kinds of calls that were made", run.Counts.Count(count => count > 0), kinds.Length, run.Counts.All(count => count > 0)),
            Write("calls with another outcome than expected", run.ProblemCount, 0, run.ProblemCount == 0),
            Write("VMs when it is calm again", isCalm ? SoakPool.Size : -1, SoakPool.Size, isCalm),
            Write("live handles", handles, 0, handles == 0),
            Write("live callbacks", callbacks, 0, callbacks == 0),
            Write("VMs left after draining, of " + after.Created, after.Created - after.Recycled, 0, after.Created == after.Recycled),
            Write("memory at the end, MB, of that after warming up", late, early, late <= early * (seconds < ShortRun ? MostGrowthOfShortRun : MostGrowth)),
        ];
        return Array.TrueForAll(verdicts, isOk => isOk) ? 0 : 1;
    }

    private static bool Write(string name, double value, double expected, bool isMet)
    {
        Console.WriteLine(FormattableString.Invariant($"{name,-52}{value,10:0.#}{expected,10:0.#} {(isMet ? "ok" : "miss")}"));
        return isMet;
    }
}
