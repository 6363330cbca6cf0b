using System.Runtime.InteropServices;

namespace V8Typed.Build;

/// <summary>Finds esbuild as Node would: in the nearest node_modules of a folder or of those around it.</summary>
internal static class EsbuildLocator
{
    private static bool IsWindows => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    public static string? Find(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string modules = Path.Combine(at.FullName, "node_modules");
            foreach (string candidate in Candidates(modules))
            {
                if (File.Exists(candidate))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    // The program itself, which needs no Node; npm's way to it, where the package manager has put it elsewhere.
    private static string[] Candidates(string modules) => IsWindows
        ? [Path.Combine(modules, "@esbuild", PlatformPackage, "esbuild.exe"), Path.Combine(modules, ".bin", "esbuild.cmd")]
        : [Path.Combine(modules, "@esbuild", PlatformPackage, "bin", "esbuild"), Path.Combine(modules, ".bin", "esbuild")];

    /// <summary>The package of the program for this machine, in the words of Node.</summary>
    private static string PlatformPackage
    {
        get
        {
            string system = IsWindows ? "win32"
                : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "darwin"
                : RuntimeInformation.IsOSPlatform(OSPlatform.Create("FREEBSD")) ? "freebsd"
                : "linux";
            string processor = RuntimeInformation.OSArchitecture switch
            {
                Architecture.X86 => "ia32",
                Architecture.Arm => "arm",
                Architecture.Arm64 => "arm64",
                Architecture.X64 => "x64",
                var other => other.ToString().ToLowerInvariant(),
            };
            return $"{system}-{processor}";
        }
    }
}
