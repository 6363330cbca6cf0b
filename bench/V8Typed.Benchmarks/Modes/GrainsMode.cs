using System.CommandLine;
using System.Diagnostics;

namespace V8Typed.Benchmarks;

/// <summary>What an actor around a stateless call costs: the same page from the pool, from a grain of Orleans, from its client, and by HTTP.</summary>
internal sealed class GrainsMode : IMode
{
    public string Name => "grains";

    public RootCommand Command()
    {
        var rounds = new Option<int>("--rounds") { Description = "Rounds of each way, in turns.", DefaultValueFactory = _ => 7 };
        var seconds = new Option<double>("--seconds") { Description = "Seconds of each round.", DefaultValueFactory = _ => 1.5 };
        var command = new RootCommand("A page of 100 rows from a pool: directly, through a stateless worker grain, and over a connection.") { rounds, seconds };
        command.SetAction((arguments, _) => RunAsync(arguments.GetValue(rounds), TimeSpan.FromSeconds(arguments.GetValue(seconds))));
        return command;
    }

    private static async Task<int> RunAsync(int rounds, TimeSpan time)
    {
        await using var server = await GrainServer.StartAsync();
        (string Name, Func<Task<string>> Page)[] ways =
        [
            ("pool.RentAsync", server.DirectAsync),
            ("stateless worker grain, called in the silo", server.GrainAsync),
            ("stateless worker grain, called by a client", server.RemoteGrainAsync),
            ("HTTP", server.HttpAsync),
        ];
        var expected = await server.DirectAsync();
        var rates = ways.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                if (await ways[way].Page() != expected)
                {
                    Console.WriteLine($"{ways[way].Name}: another page.");
                    return 1;
                }

                var rate = await RateAsync(ways[way].Page, time);
                if (round > 0) // The first one warms up.
                {
                    rates[way].Add(rate);
                }
            }
        }

        Console.WriteLine($"{"way",-46}{"pages/s",10}{"ratio",8}");
        for (var way = 0; way < ways.Length; way++)
        {
            var ratio = Quantiles.Median(rates[way].Zip(rates[0], (rate, direct) => rate / direct));
            Console.WriteLine(FormattableString.Invariant($"{ways[way].Name,-46}{Quantiles.Median(rates[way]),10:0}{ratio,8:0.00}"));
        }

        return 0;
    }

    private static async Task<double> RateAsync(Func<Task<string>> page, TimeSpan time)
    {
        var count = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, GrainServer.Size).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                await page();
                Interlocked.Increment(ref count);
            }
        })));
        return count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
