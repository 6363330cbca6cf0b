using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace V8Typed.Benchmarks;

/// <summary>The load: wrk, a process of its own, on the loopback address.</summary>
internal static partial class Wrk
{
    public static bool IsThere => File.Exists("/usr/bin/wrk");

    /// <param name="address">What is asked for.</param>
    /// <param name="connections">How many requests are on their way at a time.</param>
    /// <param name="seconds">For how long.</param>
    public static Load Run(string address, int connections, int seconds)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "/usr/bin/wrk",
            ["-t", "1", "-c", $"{connections}", "-d", $"{seconds}s", "--timeout", "10s", "--latency", address]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (Problems().Match(output) is { Success: true } problem)
        {
            throw new InvalidOperationException($"{address}: {problem.Value}");
        }

        return new Load(
            double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            Milliseconds(Percentile("50").Match(output)),
            Milliseconds(Percentile("99").Match(output)));
    }

    private static Regex Percentile(string percent) => new($@"\s{percent}%\s+([0-9.]+)(us|ms|s)");

    private static double Milliseconds(Match match) =>
        double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex("(Non-2xx or 3xx responses: [0-9]+|Socket errors: .*)")]
    private static partial Regex Problems();
}

/// <summary>What one run of it has measured.</summary>
/// <param name="Rate">Requests per second.</param>
/// <param name="P50">The median of their times, in milliseconds.</param>
/// <param name="P99">What 99 of 100 did not exceed.</param>
internal sealed record Load(double Rate, double P50, double P99);
