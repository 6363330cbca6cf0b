using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace V8Typed.Benchmarks;

/// <summary>Serving: how a pool scales, what a VM costs, and pages over HTTP against Node's cluster, on the loopback address.</summary>
internal sealed class ServeMode : IMode
{
    private const double LeastScaling = 1.8;
    private const double LeastRate = 1.2;

    public string Name => "serve";

    public RootCommand Command()
    {
        var rounds = new Option<int>("--rounds") { Description = "Rounds of each measurement.", DefaultValueFactory = _ => 5 };
        var seconds = new Option<int>("--seconds") { Description = "Seconds of load in each round.", DefaultValueFactory = _ => 5 };
        var cost = new Option<string>("--cost") { Description = "The one measurement of a process that this program begins itself.", Hidden = true };
        var command = new RootCommand("A pool of VMs: scaling, costs, and pages over HTTP against Node.") { rounds, seconds, cost };
        command.SetAction(arguments => arguments.GetValue(cost) is { } cache
            ? PrintCost(cache)
            : Run(arguments.GetValue(rounds), arguments.GetValue(seconds)));
        return command;
    }

    private static int Run(int rounds, int seconds)
    {
        Console.WriteLine($"{"name",-52}{"ours",12}{"baseline",12}{"ratio",8}{"target",8}");
        var isMet = Costs();
        using (var platform = V8Platform.SetUp())
        {
            var (one, two, ratio) = PoolScaling.Measure(platform, rounds);
            isMet &= Write("calls/s of 2 VMs on 2 cores / 1 VM", two, one, ratio, LeastScaling, ratio >= LeastScaling);
        }

        return Pages(rounds, seconds) && isMet ? 0 : 1;
    }

    private static bool Pages(int rounds, int seconds)
    {
        if (!Wrk.IsThere)
        {
            Console.WriteLine("Pages over HTTP were not measured: wrk was not found; `apt-get install wrk` brings it.");
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("v8typed-serve-");
        try
        {
            var bundle = Path.Combine(folder.FullName, "bundle.cjs");
            using (var resource = typeof(ReactSsr.Web.IApp).Assembly.GetManifestResourceStream("v8typed/app/server.tsx.bundle.cjs")!)
            using (var file = File.Create(bundle))
            {
                resource.CopyTo(file);
            }

            using var ours = HttpProcess.Sample();
            using var node = HttpProcess.Node(folder.FullName, bundle, Props());
            using var client = new HttpClient();
            if (client.GetStringAsync(ours.Address + "/page").GetAwaiter().GetResult() != client.GetStringAsync(node.Address).GetAwaiter().GetResult())
            {
                Console.WriteLine("The two pages differ.");
                return false;
            }

            var isMet = true;
            foreach (var connections in (int[])[16, 64])
            {
                isMet &= Compare(ours.Address + "/page", node.Address, connections, rounds, seconds);
            }

            Write("memory of the processes, MB", ours.Memory / 1048576.0, node.Memory / 1048576.0, (double)ours.Memory / node.Memory, null, true);
            return isMet;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Compare(string ours, string node, int connections, int rounds, int seconds)
    {
        Wrk.Run(ours, connections, seconds);
        Wrk.Run(node, connections, seconds);
        List<(Load Ours, Load Node)> loads = [];
        for (var i = 0; i < rounds; i++)
        {
            loads.Add((Wrk.Run(ours, connections, seconds), Wrk.Run(node, connections, seconds)));
        }

        bool Row(string name, Func<Load, double> value, double? target, Func<double, bool> isMet)
        {
            var ratio = Quantiles.Median(loads.Select(load => value(load.Ours) / value(load.Node)));
            return Write(name, Quantiles.Median(loads.Select(load => value(load.Ours))), Quantiles.Median(loads.Select(load => value(load.Node))), ratio, target, isMet(ratio));
        }

        var rate = Row($"page of 100 rows, {connections} connections: requests/s", load => load.Rate, LeastRate, ratio => ratio >= LeastRate);
        Row($"page of 100 rows, {connections} connections: p50, ms", load => load.P50, null, _ => true);
        return Row($"page of 100 rows, {connections} connections: p99, ms", load => load.P99, 1, ratio => ratio <= 1) && rate;
    }

    private static bool Costs()
    {
        var folder = Directory.CreateTempSubdirectory("v8typed-serve-");
        try
        {
            var cold = Cost("off");
            Cost(folder.FullName); // Fills the cache.
            var cached = Cost(folder.FullName);
            Write("a warm VM with React's bundle, MB of the process", cached[0], cold[0], cached[0] / cold[0], null, true);
            Write("a warm VM with React's bundle, MB of its heap", cached[1], cold[1], cached[1] / cold[1], null, true);
            return Write("a warm VM with React's bundle, ms (with code cache / without)", cached[2], cold[2], cached[2] / cold[2], null, true);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int PrintCost(string cache)
    {
        using var platform = V8Platform.SetUp(new V8PlatformOptions { EnableCodeCache = cache != "off", CodeCacheDirectory = cache == "off" ? null : cache });
        var (resident, heap, milliseconds) = VmCost.Measure(platform);
        Console.WriteLine(FormattableString.Invariant($"{resident / 1048576.0} {heap / 1048576.0} {milliseconds}"));
        return 0;
    }

    private static double[] Cost(string cache) =>
        [.. OwnProcess.Run("serve", "--cost", cache).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    // The shop of the sample.
    private static string Props() => JsonSerializer.Serialize(new
    {
        title = "A hundred products",
        products = Enumerable.Range(1, 100).Select(i => new { id = i, name = $"Product {i} <&> co.", price = (i * 7919 % 10_000) + 99 }),
    });

    private static bool Write(string name, double ours, double baseline, double ratio, double? target, bool isMet)
    {
        var verdict = target is null ? "-" : isMet ? "ok" : "miss";
        Console.WriteLine(FormattableString.Invariant($"{name,-52}{ours,12:0.0}{baseline,12:0.0}{ratio,8:0.000}{target?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-",8} {verdict}"));
        return isMet;
    }
}
