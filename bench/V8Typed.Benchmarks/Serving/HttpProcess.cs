using System.Diagnostics;
using System.Text.RegularExpressions;

namespace V8Typed.Benchmarks;

/// <summary>A web server in a process of its own, which prints its address when it is ready.</summary>
internal sealed partial class HttpProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private HttpProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        var address = new TaskCompletionSource<string>();
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        // Read to the end: what it prints later must not fill the pipe.
        _process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
            {
                address.TrySetResult(match.Value);
            }
        };
        _process.Exited += (_, _) =>
            address.TrySetException(new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} has ended."));
        _process.Start();
        _process.BeginOutputReadLine();
        try
        {
            Address = address.Task.WaitAsync(s_patience).GetAwaiter().GetResult();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Address { get; }

    /// <summary>The memory of the process and its children in bytes.</summary>
    public long Memory => Tree(_process.Id).Sum(id => Read(id));

    /// <summary>samples/ReactSsr.Web, as it is released.</summary>
    public static HttpProcess Sample() => new(new ProcessStartInfo(
        "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "ReactSsr.Web.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", AppContext.BaseDirectory, "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"])
    {
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
    });

    /// <summary>Node's http with the same bundle and the same props, in a cluster of two workers.</summary>
    /// <param name="folder">Where the bundle is, and the script can be.</param>
    /// <param name="bundle">The bundle's path.</param>
    /// <param name="props">The props as JSON.</param>
    public static HttpProcess Node(string folder, string bundle, string props)
    {
        var script = Path.Combine(folder, "server.cjs");
        File.WriteAllText(script, NodeScript);
        return new(new ProcessStartInfo("node", [script, bundle, props]) { Environment = { ["NODE_ENV"] = "production" } });
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private const string NodeScript = """
        const cluster = require("cluster"), http = require("http");
        if (cluster.isPrimary) {
          let ready = 0;
          for (let i = 0; i < 2; i++) cluster.fork().on("message", (port) => ++ready === 2 && console.log("http://127.0.0.1:" + port));
        } else {
          const app = require(process.argv[2]), props = JSON.parse(process.argv[3]);
          app.render(props);
          http.createServer((request, response) => {
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(app.render(props));
          }).listen(0, "127.0.0.1", function () { process.send(this.address().port); });
        }
        """;

    private static IEnumerable<int> Tree(int id) =>
        [id, .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(int.Parse!).Where(other => Parent(other) == id).SelectMany(Tree)];

    private static int Parent(int id) => Field(id, "PPid:") is { } parent ? (int)parent : -1;

    private static long Read(int id) => (Field(id, "VmRSS:") ?? 0) * 1024;

    private static long? Field(int id, string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
            return line is null ? null : long.Parse(Digits().Match(line).Value);
        }
        catch (IOException)
        {
            return null; // It has ended.
        }
    }

    [GeneratedRegex("http://127.0.0.1:[0-9]+")]
    private static partial Regex Listening();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
