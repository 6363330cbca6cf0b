using System.Runtime.InteropServices;
using Microsoft.ClearScript.V8;

namespace V8Typed;

/// <summary>Loads the engine's native library before anything else needs it, so that its absence is explained.</summary>
internal static class NativeLibraryCheck
{
    public static void Run()
    {
        try
        {
            using var probe = new V8Runtime("V8Typed probe");
        }
        catch (Exception exception) when (exception is TypeLoadException or DllNotFoundException or BadImageFormatException or EntryPointNotFoundException
            or TypeInitializationException)
        {
            var rid = RuntimeInformation.RuntimeIdentifier;
            throw new InvalidOperationException(
                $"The native V8 library could not be loaded on {rid}. Add the package Microsoft.ClearScript.V8.Native.{PackageFor(rid)} in the version of " +
                $"Microsoft.ClearScript.V8 to the program's project. {Hint(rid)}",
                exception);
        }
    }

    private static string PackageFor(string rid)
    {
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{system}-{architecture}";
    }

    private static string Hint(string rid) =>
        rid.Contains("musl", StringComparison.Ordinal)
            ? "There is none for musl (Alpine): use an image with glibc 2.27 or later, such as Debian."
            : OperatingSystem.IsLinux() ? "It needs glibc 2.27 or later." : "";
}
