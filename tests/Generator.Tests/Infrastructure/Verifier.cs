using System.Runtime.CompilerServices;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>
/// Snapshots. Verify.Xunit would be the tool, but its dependency Verify is not served by the registry that this project builds from. The
/// file names are Verify's own (Type.Method.verified.cs, .received.cs beside the test), so that moving to it is a change of this file.
/// </summary>
/// <remarks>With V8TYPED_ACCEPT=1 in the environment what was received becomes what is verified.</remarks>
internal static class Verifier
{
    public static void Verify(string received, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        string verifiedFile = stem + ".verified.cs";
        string receivedFile = stem + ".received.cs";
        if (Environment.GetEnvironmentVariable("V8TYPED_ACCEPT") == "1")
        {
            File.WriteAllText(verifiedFile, received);
        }

        string verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Equal(verified, received);
    }

    /// <summary>All generated files in one, in the order of their names.</summary>
    public static void Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "") => Verify(
        string.Join("\n", run.Result.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => $"//// {source.HintName}\n{source.SourceText}")),
        file,
        method);
}
