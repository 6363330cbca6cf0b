using System.CommandLine;
using System.CommandLine.Parsing;

namespace V8Typed.Benchmarks;

/// <summary>The paired loop: every row of every group, one line each. Exit code 1 when a row misses its target.</summary>
internal sealed class RatiosMode : IMode
{
    private const double DefaultSeconds = 30;
    private const double WarmUpShare = 0.25;

    /// <summary>New row groups are added here.</summary>
    private static RowGroup[] Groups =>
    [
        new TwoInts(),
        new Text(),
        new RunScriptNumber(),
        new RunScriptText(),
        new Callback(),
        new ObjectResult(),
        new ObjectLists(),
        new Buffers(),
        new Batch(),
        new LongText(),
        new HostProperty(),
        new Async(),
    ];

    public string Name => "ratios";

    public RootCommand Command()
    {
        var seconds = new Option<double>("--seconds") { Description = "For all rows together, warm-up included.", DefaultValueFactory = _ => DefaultSeconds };
        var background = new Option<bool>("--background") { Description = "With V8's background tasks (V8PlatformOptions.EnableBackgroundWork = true)." };
        var only = new Option<string>("--only") { Description = "Only the rows whose name contains this text.", DefaultValueFactory = _ => "" };
        seconds.Validators.Add(MustBePositive);
        var command = new RootCommand("Ours against the alternatives, in pairs.") { seconds, background, only };
        command.SetAction(arguments => Run(
            TimeSpan.FromSeconds(arguments.GetValue(seconds)), arguments.GetValue(background), arguments.GetValue(only)!));
        return command;
    }

    private static void MustBePositive(OptionResult option)
    {
        if (option.GetValueOrDefault<double>() is not (> 0 and <= 3600))
        {
            option.AddError("--seconds must be more than 0 and at most 3600.");
        }
    }

    private static int Run(TimeSpan total, bool backgroundWork, string only)
    {
        var table = new RatioTable(Console.Out);
        table.WriteHeader(backgroundWork);
        var groups = Groups;
        foreach (var group in groups)
        {
            group.BackgroundWork = backgroundWork;
            group.SetUp();
        }

        var rows = groups.SelectMany(group => group.Rows()).Where(row => row.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToArray();
        Array.ForEach(rows, row => row.EnsureSameResult());
        WarmUp.Run(rows, total * WarmUpShare);
        var timer = new PairedTimer(total * (1 - WarmUpShare) / Math.Max(1, rows.Length));
        foreach (var row in rows)
        {
            table.Write(row, timer.Measure(row));
        }

        foreach (var group in groups)
        {
            group.Dispose();
        }

        return table.WriteVerdict() ? 0 : 1;
    }
}
