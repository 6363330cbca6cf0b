using System.ComponentModel;
using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

/// <summary>Node.js, the reference that results are compared with.</summary>
internal static class Node
{
    private static readonly Lazy<bool> s_isThere = new(() =>
    {
        try
        {
            return ChildProcess.Run("node", Path.GetTempPath(), "--version").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public static void SkipIfMissing() => Skip.IfNot(s_isThere.Value, "Node.js is not installed: there is nothing to compare with.");

    /// <summary>Runs an ES module given as text; it imports packages from <paramref name="folder"/>'s node_modules.</summary>
    public static byte[] Run(string folder, string module, params IEnumerable<string> arguments) =>
        ChildProcess.Run("node", folder, ["--input-type=module", "--eval", module, "--", .. arguments]).Succeeded().OutputBytes;
}
