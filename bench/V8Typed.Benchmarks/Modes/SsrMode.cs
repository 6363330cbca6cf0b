using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ReactSsr;

namespace V8Typed.Benchmarks;

/// <summary>
/// React's renderToString of a page of 100 rows, on one thread, against Node with the same bundle on the same machine. The two take turns, each
/// warmed up.
/// </summary>
internal sealed class SsrMode : IMode
{
    private const int Rows = 100;
    private const int PerRound = 200;
    private const int WarmUpRounds = 10;
    private const double Target = 1.0;

    public string Name => "ssr";

    public RootCommand Command()
    {
        var rounds = new Option<int>("--rounds") { Description = $"Rounds of {PerRound} pages each.", DefaultValueFactory = _ => 21 };
        var command = new RootCommand("React's renderToString against Node's.") { rounds };
        command.SetAction(arguments => Run(arguments.GetValue(rounds)));
        return command;
    }

    private static int Run(int rounds)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All & ~V8WebApis.Console });
        var app = context.Get<IApp>();
        var props = Props();
        using var node = new NodeRenderer(props);
        if (node.Page() != app.Render(props))
        {
            Console.WriteLine("The two pages differ.");
            return 1;
        }

        var ratios = new List<double>();
        var ours = new List<double>();
        var theirs = new List<double>();
        var servedRatios = new List<double>();
        var served = new List<double>();
        for (var i = 0; i < WarmUpRounds + rounds; i++)
        {
            var own = Time(app, props);
            var other = node.Time(PerRound);
            var asServer = node.TimeServed(PerRound);
            if (i >= WarmUpRounds)
            {
                served.Add(asServer);
                servedRatios.Add(own / asServer);
                ours.Add(own);
                theirs.Add(other);
                ratios.Add(own / other);
            }
        }

        var ratio = Quantiles.Median(ratios);
        Console.WriteLine($"Microseconds per page of {Rows} rows ({app.Render(props).Length} characters, the same bytes), medians of {rounds} rounds.");
        Console.WriteLine($"{"name",-40}{"ours",10}{"Node",10}{"ratio",8}{"target",8}");
        Console.WriteLine(FormattableString.Invariant(
            $"{"React 19 renderToString / Node " + node.Version,-40}{Quantiles.Median(ours),10:0.0}{Quantiles.Median(theirs),10:0.0}{ratio,8:0.000}{Target,8:0.000} {(ratio > Target ? "miss" : "ok")}"));
        // Ours takes C# objects and gives a string that is whole; Node's above takes objects that are there already, and gives one that nobody has put together.
        Console.WriteLine(FormattableString.Invariant(
            $"{"the same, Node from JSON to UTF-8",-40}{Quantiles.Median(ours),10:0.0}{Quantiles.Median(served),10:0.0}{Quantiles.Median(servedRatios),8:0.000}{"-",8} -"));
        return ratio > Target ? 1 : 0;
    }

    private static double Time(IApp app, PageProps props)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < PerRound; i++)
        {
            app.Render(props);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / PerRound;
    }

    private static PageProps Props() => new(
        "A hundred rows",
        [.. Enumerable.Range(0, Rows).Select(i => new FileProps(
            $"file-{i} & co.txt", i % 7 == 0 ? FileKind.Folder : FileKind.File, i * 12_345L, DateTime.UnixEpoch.AddDays(20_000 + i)))]);

    /// <summary>Node with the bundle that is embedded in the sample.</summary>
    private sealed class NodeRenderer : IDisposable
    {
        private const string Script = """
            const [bundle, json] = process.argv.slice(1);
            const app = require(bundle), props = JSON.parse(json);
            for (const file of props.files) file.modified = new Date(file.modified);
            require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
              if (line === "page") return console.log(JSON.stringify(app.render(props)));
              if (line === "end") return process.exit(0);
              if (line === "version") return console.log(process.versions.node);
              const start = process.hrtime.bigint();
              if (line.startsWith("served ")) {
                line = line.slice(7);
                for (let i = 0; i < +line; i++) {
                  const props = JSON.parse(json);
                  for (const file of props.files) file.modified = new Date(file.modified);
                  Buffer.from(app.render(props));
                }
              } else {
                for (let i = 0; i < +line; i++) app.render(props);
              }
              console.log(Number(process.hrtime.bigint() - start) / 1000 / +line);
            });
            """;

        private readonly string _bundle = Path.Combine(Path.GetTempPath(), $"v8typed-{Guid.NewGuid():n}.cjs");
        private readonly Process _process;

        public NodeRenderer(PageProps props)
        {
            using (var resource = typeof(IApp).Assembly.GetManifestResourceStream("v8typed/app/entry.tsx.bundle.cjs")!)
            using (var file = File.Create(_bundle))
            {
                resource.CopyTo(file);
            }

            var json = JsonSerializer.Serialize(new
            {
                title = props.Title,
                files = props.Files.Select(file => new { name = file.Name, kind = file.Kind == FileKind.Folder ? "folder" : "file", size = file.Size, modified = file.Modified }),
            });
            _process = Process.Start(new ProcessStartInfo("node", ["-e", Script, _bundle, json])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, Environment = { ["NODE_ENV"] = "production" },
            })!;
            Version = Ask("version");
        }

        public string Version { get; }

        public string Page() => JsonSerializer.Deserialize<string>(Ask("page"))!;

        public double Time(int pages) => double.Parse(Ask(pages.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

        /// <summary>As a server does it: props out of a request's JSON, and bytes for a response.</summary>
        public double TimeServed(int pages) => double.Parse(Ask($"served {pages.ToString(CultureInfo.InvariantCulture)}"), CultureInfo.InvariantCulture);

        public void Dispose()
        {
            _process.StandardInput.WriteLine("end");
            if (!_process.WaitForExit(5000))
            {
                _process.Kill();
            }

            _process.Dispose();
            File.Delete(_bundle);
        }

        private string Ask(string question)
        {
            _process.StandardInput.WriteLine(question);
            return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Node has ended.");
        }
    }
}
