using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Docs;

/// <summary>Every C# sample of README.md and docs/ is compiled; those of a rule's page raise that rule, and its fixes do not.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    public static TheoryData<string, int> Samples()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Pages().Where(page => !page.StartsWith("docs/rules/", StringComparison.Ordinal)))
        {
            for (var i = 0; i < BlocksOf(Read(page), "csharp").Count; i++)
            {
                data.Add(page, i);
            }
        }

        return data;
    }

    public static TheoryData<string> RulePages()
    {
        var data = new TheoryData<string>();
        foreach (var page in Pages().Where(page => page.StartsWith("docs/rules/", StringComparison.Ordinal)))
        {
            data.Add(page);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_compiles(string page, int index)
    {
        var sample = BlocksOf(Read(page), "csharp")[index];

        var run = GeneratorRun.Of(AsProgram(sample), new ScriptText("/app/foo.js", "var foo = { render: function (s) { return s; } };"));

        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Assert.Empty(run.Analyze());
    }

    [Theory]
    [MemberData(nameof(RulePages))]
    public void Example_raises_the_rule_and_fix_does_not(string page)
    {
        var id = Path.GetFileNameWithoutExtension(page);
        var text = Read(page);
        var fix = text.IndexOf("\n## Fix", StringComparison.Ordinal);
        Assert.True(fix > 0, "A page says how to fix what it is about.");

        foreach (var run in Runs(text[..fix], ""))
        {
            Assert.Contains(run.Run.Diagnostics.Concat(run.Run.Analyze(run.Scripts)), diagnostic => diagnostic.Id == id);
        }

        foreach (var run in Runs(text[fix..], text[..fix]))
        {
            Assert.DoesNotContain(run.Run.Diagnostics.Concat(run.Run.Analyze(run.Scripts)), diagnostic => diagnostic.Id == id);
            Assert.DoesNotContain(run.Run.Errors, error => error.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public void Pages_are_found()
    {
        Assert.Contains("README.md", Pages());
        Assert.Contains("docs/errors.md", Pages());
        Assert.NotEmpty(BlocksOf(Read("README.md"), "csharp"));
    }

    // The C# of a section with the script that stands last before it; a script without any C# with an interface of ours.
    private static IEnumerable<(GeneratorRun Run, ScriptText[] Scripts)> Runs(string section, string before)
    {
        var blocks = Block().Matches(section).Select(match => (Language: match.Groups["language"].Value, Text: match.Groups["text"].Value)).ToArray();
        bool hasCode = blocks.Any(block => block.Language == "csharp");
        string script = BlocksOf(before, "js").LastOrDefault() ?? "var foo = {};";
        foreach ((string language, string text) in blocks)
        {
            if (language == "csharp")
            {
                // A sample without an interface is a method's body.
                ScriptText[] scripts = [new("/app/foo.js", script)];
                yield return (GeneratorRun.Of(text.Contains("[JsModule", StringComparison.Ordinal) ? text : AsProgram(text), scripts), scripts);
            }
            else if (language == "js" && hasCode)
            {
                script = text;
            }
            else if (language == "js")
            {
                ScriptText[] scripts = [new("/app/foo.js", text), new("/app/helper.js", "export const helper = 1;")];
                yield return (
                    GeneratorRun.Of("""[JsModule("./foo.js", Kind = JsModuleKind.EsModule)] partial interface IFoo { string Render(string s); }""", scripts), scripts);
            }
        }
    }

    /// <summary>A sample is a whole program, a declaration, or statements in which platform, vm and ctx are at hand.</summary>
    private static string AsProgram(string sample)
    {
        if (sample.Contains("[JsModule", StringComparison.Ordinal))
        {
            var program = sample.Replace("using V8Typed;\n", "", StringComparison.Ordinal);
            var declarations = program.IndexOf("[JsModule", StringComparison.Ordinal);
            return InMethod(program[..declarations]) + program[declarations..];
        }

        return InMethod(sample);
    }

    private static string InMethod(string statements) =>
        $$"""
        class Sample
        {
            static V8Platform platform => null!;
            static V8Vm vm => null!;
            static V8Context ctx => null!;

            static void Run()
            {
                {{statements}}
            }
        }

        """;

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(s_root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(s_root, "README.md"))
            .Select(path => Path.GetRelativePath(s_root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Read(string page) => File.ReadAllText(Path.Combine(s_root, page)).ReplaceLineEndings("\n");

    private static List<string> BlocksOf(string text, string language) =>
        [.. Block().Matches(text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
