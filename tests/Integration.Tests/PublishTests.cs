using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

/// <summary>The samples as a user would ship them. Slow: each is a build of its own.</summary>
[Trait("Category", "Publish")]
public sealed partial class PublishTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Published => _temp.PathOf("published");

    [Fact]
    public void A_published_Hello_needs_no_script()
    {
        Publish("Hello");
        DeleteScripts();

        Assert.Equal(HelloTests.Expected, ChildProcess.Run("dotnet", Path.GetTempPath(), Path.Combine(Published, "Hello.dll")).Succeeded().Lines);
    }

    [SkippableFact]
    public void Hello_runs_as_native_code()
    {
        PublishNative("Hello");
        DeleteScripts();

        Assert.Equal(HelloTests.Expected, ChildProcess.Run(Program("Hello"), Path.GetTempPath()).Succeeded().Lines);
    }

    [SkippableFact]
    public void Markdown_runs_as_native_code()
    {
        PublishNative("Markdown");
        File.WriteAllText(_temp.PathOf("a.md"), "~~so~~ *it* is");

        Assert.Equal("<p><del>so</del> <em>it</em> is</p>\n", ChildProcess.Run(Program("Markdown"), Path.GetTempPath(), "--stdout", _temp.PathOf("a.md")).Succeeded().Output);
    }

    // Host objects, delegates, tasks and values of all kinds.
    [SkippableFact]
    public void HostObjects_runs_as_native_code()
    {
        PublishNative("HostObjects");
        DeleteScripts();

        var native = ChildProcess.Run(Program("HostObjects"), Path.GetTempPath()).Succeeded().Output;
        Assert.Equal(ChildProcess.Run("dotnet", Path.GetTempPath(), Path.Combine(AppContext.BaseDirectory, "HostObjects.dll")).Succeeded().Output, native);
        Assert.Contains("654.98", native, StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private string Program(string sample) => Path.Combine(Published, OperatingSystem.IsWindows() ? $"{sample}.exe" : sample);

    private void DeleteScripts()
    {
        foreach (string script in Directory.GetFiles(Published, "*.js", SearchOption.AllDirectories))
        {
            File.Delete(script);
        }
    }

    private void PublishNative(string sample)
    {
        var publish = Publish(sample, ["-p:PublishAot=true", "-r", RuntimeInformation.RuntimeIdentifier, .. Linker()]);

        Assert.DoesNotContain(publish.Lines, line => AotWarning().IsMatch(line) && !FromClearScript().IsMatch(line));
    }

    // Trim analysis is IL2xxx, AOT analysis IL3xxx.
    [GeneratedRegex(@"\b(warning|error) IL[23]\d{3}\b")]
    private static partial Regex AotWarning();

    // ClearScript and what only ClearScript references: dynamic binding and its own JSON. No call of this project gets there.
    [GeneratedRegex(@"Assembly '(ClearScript\.Core|ClearScript\.V8|Newtonsoft\.Json|System\.Linq\.Expressions)' produced|IL3000: Microsoft\.ClearScript\.")]
    private static partial Regex FromClearScript();

    // NativeAOT links with clang by default; gcc does as well, where only that is installed.
    private static string[] Linker()
    {
        if (!OperatingSystem.IsLinux() || IsOnPath("clang"))
        {
            return [];
        }

        Skip.IfNot(IsOnPath("gcc"), "NativeAOT needs clang or gcc to link, and neither is installed.");
        return ["-p:CppCompilerAndLinker=gcc"];
    }

    private static bool IsOnPath(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    // The build's folders are its own: the solution's are in use by the build that runs these tests.
    private ChildResult Publish(string sample, params IEnumerable<string> more) => ChildProcess.RunSdk(
        Repository.Root, environment: null,
        ["publish", Repository.PathOf($"samples/{sample}"), "-c", "Release", "-o", Published, "--artifacts-path", _temp.PathOf("build"), .. more]).Succeeded();
}
