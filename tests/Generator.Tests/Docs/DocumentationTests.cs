using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Docs;

/// <summary>Every C# sample of README.md and docs/ is compiled; those of a rule's page raise that rule, and its fixes do not.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>What a project of the SDK has beside the usings of <see cref="GeneratorRun"/>.</summary>
    private const string ImplicitUsings = "using System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\n";

    private static readonly string s_root = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    public static TheoryData<string, int> Samples()
    {
        var data = new TheoryData<string, int>();
        // The samples of docs/types.md are a project of their own (tests/Docs.Tests), which runs them too.
        foreach (var page in Pages().Where(page => !page.StartsWith("docs/rules/", StringComparison.Ordinal) && page != "docs/types.md"))
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

        var run = GeneratorRun.Of(AsProgram(sample), [.. ScriptsOf(page)]);

        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);

        // What is hidden is an offer of the editor.
        Diagnostic[] found = [.. run.Analyze().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id != "V8T101" || !IsAboutAnotherScript(diagnostic, found));
    }

    // The script of a page belongs to one of its samples. Another interface over foo.js has none of its names; one that has some of them has to have all.
    private static bool IsAboutAnotherScript(Diagnostic missing, Diagnostic[] found)
    {
        InterfaceDeclarationSyntax declaration = InterfaceAt(missing);
        var all = declaration.Members.Count(member => member is MethodDeclarationSyntax { Body: null, ExpressionBody: null } or PropertyDeclarationSyntax);
        return found.Count(diagnostic => diagnostic.Id == "V8T101" && InterfaceAt(diagnostic) == declaration) == all;
    }

    private static InterfaceDeclarationSyntax InterfaceAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InterfaceDeclarationSyntax>()!;

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
            Assert.Contains(run.Diagnostics.Concat(run.Analyze()), diagnostic => diagnostic.Id == id);
        }

        foreach (var run in Runs(text[fix..], text[..fix]))
        {
            Assert.DoesNotContain(run.Diagnostics.Concat(run.Analyze()), diagnostic => diagnostic.Id == id);
            Assert.DoesNotContain(run.Errors, error => error.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public void Pages_are_found()
    {
        Assert.Contains("README.md", Pages());
        Assert.Contains("docs/errors.md", Pages());
        Assert.NotEmpty(BlocksOf(Read("README.md"), "csharp"));
    }

    /// <summary>The scripts of a page whose first line is a comment with their name; and one that all pages may use.</summary>
    private static IEnumerable<ScriptText> ScriptsOf(string page)
    {
        var named = BlocksOf(Read(page), "js")
            .Select(script => (Name: ScriptName().Match(script).Groups["name"].Value, Text: script))
            .Where(script => script.Name.Length > 0)
            .ToList();
        if (!named.Exists(script => script.Name == "foo.js"))
        {
            // One of which nothing is known: pages name what they like.
            named.Add(("foo.js", "var foo = createFoo();"));
        }

        // Of a bundle nothing is known either.
        var bundles = BundleItem().Matches(Read(page)).Select(item => item.Groups["name"].Value).Distinct()
            .Select(name => new ScriptText($"/app/obj/{name}.bundle.cjs", "module.exports = create();", $"v8typed/{name}.bundle.cjs")
            {
                Module = name.Contains('.', StringComparison.Ordinal) ? "/app/" + name : name,
            });
        return named.Select(script => new ScriptText("/app/" + script.Name, script.Text)).Concat(bundles);
    }

    // The C# of a section with the script that stands last before it; a script without any C# with an interface of ours.
    private static IEnumerable<GeneratorRun> Runs(string section, string before)
    {
        // What declares the types of foo.js, where the page says so.
        ScriptText[] declarations = [.. BlocksOf(section, "ts").Select(text => new ScriptText("/app/foo.d.ts", text, ""))];
        var hasCode = BlocksOf(section, "csharp").Count > 0;
        var script = BlocksOf(before, "js").LastOrDefault() ?? "var foo = {};";
        foreach (Match block in Block().Matches(section))
        {
            var text = block.Groups["text"].Value;
            if (block.Groups["language"].Value == "csharp")
            {
                // A sample without an interface is a method's body.
                var program = Declaration().IsMatch(text) ? text : AsProgram(text);
                yield return GeneratorRun.Of(program, [new ScriptText("/app/foo.js", script), .. declarations]);
            }
            else if (block.Groups["language"].Value == "js" && hasCode)
            {
                script = text;
            }
            else if (block.Groups["language"].Value == "js")
            {
                yield return GeneratorRun.Of(
                    """[JsModule("./foo.js", Kind = JsModuleKind.EsModule)] partial interface IFoo { string Render(string s); }""",
                    new ScriptText("/app/foo.js", text),
                    new ScriptText("/app/helper.js", "export const helper = 1;"));
            }
        }
    }

    /// <summary>A sample is a whole program, a declaration, or statements in which platform, vm and ctx are at hand.</summary>
    private static string AsProgram(string sample)
    {
        var usings = string.Concat(Using().Matches(ImplicitUsings + sample)
            .Select(match => match.Value)
            .Distinct()
            .Where(line => !GeneratorRun.Usings.Contains(line, StringComparison.Ordinal)));
        var program = Using().Replace(sample, "");
        var declarations = Declaration().Match(program);
        return usings + (declarations.Success ? InMethod(program[..declarations.Index]) + program[declarations.Index..] : InMethod(program));
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

    [GeneratedRegex("<JsModule Include=\"(?<name>[^\"]+)\" Bundle=\"true\" />")]
    private static partial Regex BundleItem();

    [GeneratedRegex(@"^\[Js(Module|Host|Object|Data)\b", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^// (?<name>[\w./-]+\.(js|mjs|cjs))\b")]
    private static partial Regex ScriptName();

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
