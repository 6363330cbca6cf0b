using System.Text.RegularExpressions;
using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

/// <summary>What the compiler says of samples/Mistakes, and what docs/checks.md says that it says.</summary>
public sealed partial class MistakesTests
{
    // V8T116 is an offer of the editor; the others are the warnings of the comparison and of scripts.
    private static readonly string[] s_rules =
        ["V8T008", "V8T010", .. Enumerable.Range(101, 15).Select(number => $"V8T{number}")];

    private static readonly string s_project = Repository.PathOf("samples/Mistakes");

    [Fact]
    public void The_docs_show_what_the_compiler_says()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/checks.md")).ReplaceLineEndings("\n");
        string[] shown = Output().Match(page).Groups["lines"].Value.TrimEnd('\n').Split('\n');

        string[] warnings = Build();

        Assert.Equal(warnings, shown);
        Assert.Equal(s_rules, warnings.Select(warning => RuleId().Match(warning).Value).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The sample as it lies there, compiled anew: what is up to date would not be compiled, and say nothing. The other samples have built what it refers to.</summary>
    private static string[] Build()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var build = ChildProcess.RunSdk(
            s_project, environment: null, "build", "-c", configuration, "-v", "quiet", "-tl:off", "--no-incremental",
            "-p:BuildProjectReferences=false").Succeeded();

        // Without the folder of this machine, the link and the project.
        return [.. build.Lines
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => Tail().Replace(line, "").Replace(s_project + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(s_project + "/", "", StringComparison.Ordinal))
            .Distinct()
            .OrderBy(line => Place().Match(line).Groups["file"].Value, StringComparer.Ordinal)
            .ThenBy(line => int.Parse(Place().Match(line).Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture))
            .ThenBy(line => line, StringComparer.Ordinal)];
    }

    [GeneratedRegex("^<!-- dotnet build samples/Mistakes -->\n```text\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^(?<file>[^(]+)\((?<line>\d+),")]
    private static partial Regex Place();

    [GeneratedRegex(@"V8T\d{3}")]
    private static partial Regex RuleId();

    [GeneratedRegex(@" \(https://[^)]*\)( \[[^\]]*\])?$| \[[^\]]*\.csproj\]$")]
    private static partial Regex Tail();
}
