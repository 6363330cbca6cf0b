using System.Diagnostics;
using System.Text.RegularExpressions;
using V8Typed.Tests;

namespace V8Typed.Web.Tests;

/// <summary>A sample, running in a process of its own on a port of the loopback address.</summary>
public sealed partial class WebServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly List<string> _output = [];

    private WebServer(Process process) => _process = process;

    public string Address { get; private set; } = "";

    public int ExitCode => _process.ExitCode;

    /// <summary>What it has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    /// <summary>samples/ReactSsr.Web on a free port.</summary>
    public static Task<WebServer> StartAsync(string environment = "Development", params string[] arguments) =>
        StartAsync("ReactSsr.Web", "http://127.0.0.1:0", environment, arguments);

    public static async Task<WebServer> StartAsync(string sample, string address, string environment, params string[] arguments)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, $"{sample}.dll"), "--urls", address,
                    "--contentRoot", Repository.PathOf($"samples/{sample}"), .. arguments,
                ])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["DOTNET_ENVIRONMENT"] = environment },
            },
        };
        var server = new WebServer(process);
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => server.Note(line.Data, listening);
        process.ErrorDataReceived += (_, line) => server.Note(line.Data, listening);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The server has ended:\n{server.Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            server.Address = await listening.Task.WaitAsync(s_patience);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the process to end, as a service manager does, and waits for it.</summary>
    public async Task StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(s_patience);
        await _process.WaitForExitAsync(limit.Token);
    }

    /// <summary>Ends the process at once, in the middle of whatever it does.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Note(string? line, TaskCompletionSource<string> listening)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.Add(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(match.Groups[1].Value);
        }
    }

    [GeneratedRegex("Now listening on: (http://127.0.0.1:[0-9]+)")]
    private static partial Regex Listening();
}
