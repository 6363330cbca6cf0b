using System.Diagnostics;
using System.Text;

namespace V8Typed.Build;

/// <summary>Runs esbuild to its end.</summary>
internal static class EsbuildProcess
{
    public static (int ExitCode, string Errors) Run(string program, string arguments, string folder, CancellationToken cancellation)
    {
        // A .cmd file is run by the shell, which wants the whole command in quotation marks of its own.
        bool isBatch = program.EndsWith(".cmd", StringComparison.OrdinalIgnoreCase);
        string command = EsbuildArguments.Quote(program);
        var start = new ProcessStartInfo(isBatch ? "cmd.exe" : program, isBatch ? $"/d /s /c \"{command} {arguments}\"" : arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        using CancellationTokenRegistration registration = cancellation.Register(() => Kill(process));
        process.StandardInput.Close();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }
}
