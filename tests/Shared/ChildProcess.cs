using System.Diagnostics;
using System.Text;
using Xunit;

namespace V8Typed.Tests;

/// <summary>Runs programs to their end and keeps what they printed.</summary>
internal static class ChildProcess
{
    // An AOT publish is the longest: two minutes on an idle machine, more than double on a busy one.
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(20);

    public static ChildResult Run(string program, string workingDirectory, params IEnumerable<string> arguments) =>
        Run(program, workingDirectory, environment: null, arguments);

    public static ChildResult Run(
        string program, string workingDirectory, IReadOnlyDictionary<string, string>? environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = ReadAsync(process.StandardOutput.BaseStream);
        var errors = ReadAsync(process.StandardError.BaseStream);
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', start.ArgumentList)} did not end within {s_limit}.");
        }

        return new ChildResult($"{program} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs a build command of the SDK that leaves no process behind: such a one would keep our end of the pipes open.</summary>
    public static ChildResult RunSdk(string workingDirectory, IReadOnlyDictionary<string, string>? environment, params IEnumerable<string> arguments) =>
        Run("dotnet", workingDirectory, environment, [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:UseRazorBuildServer=false"]);

    // `dotnet test` tells its children where its own MSBuild is; a build started by a test has to find its own way.
    private static bool IsOfTheBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all).ConfigureAwait(false);
        return all.ToArray();
    }
}

/// <param name="Command">As one would type it.</param>
/// <param name="OutputBytes">Standard output to the byte.</param>
internal sealed record ChildResult(string Command, int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public ChildResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}\nended with {ExitCode}.\n{Output}\n{Encoding.UTF8.GetString(ErrorBytes)}");
        return this;
    }
}
