using System.Diagnostics;

namespace V8Typed.Benchmarks;

/// <summary>This program again, in a process of its own: for what can be measured once in a process.</summary>
internal static class OwnProcess
{
    /// <summary>Runs it and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    /// <summary>The same with settings in its environment.</summary>
    public static string Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // Started as "dotnet X.dll", the process is dotnet; by `dotnet run`, it is the program.
        var program = Environment.ProcessPath!;
        string[] assembly = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(OwnProcess).Assembly.Location] : [];
        var start = new ProcessStartInfo(program, [.. assembly, .. arguments]) { RedirectStandardOutput = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
    }
}
