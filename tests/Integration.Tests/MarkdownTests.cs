using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

public sealed class MarkdownTests
{
    private const string Reference = """
        import { readFileSync } from "node:fs";
        import { Marked } from "marked";
        const [file, options] = process.argv.slice(1);
        process.stdout.write(new Marked(JSON.parse(options)).parse(readFileSync(file, "utf8")));
        """;

    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "Markdown.dll");

    [SkippableTheory]
    [InlineData("README.md", """{"gfm":true,"breaks":false,"pedantic":false}""")]
    [InlineData("README.md", """{"gfm":false,"breaks":false,"pedantic":false}""", "--no-gfm")]
    [InlineData("README.md", """{"gfm":true,"breaks":true,"pedantic":false}""", "--breaks")]
    [InlineData("README.md", """{"gfm":true,"breaks":false,"pedantic":true}""", "--pedantic")]
    [InlineData("samples/Markdown/node_modules/marked/README.md", """{"gfm":true,"breaks":false,"pedantic":false}""")]
    public void Prints_the_same_bytes_as_node(string file, string options, params string[] switches)
    {
        Node.SkipIfMissing();
        string path = Repository.PathOf(file);

        var ours = ChildProcess.Run("dotnet", Path.GetTempPath(), [s_program, "--stdout", path, .. switches]).Succeeded();

        Assert.Equal(Node.Run(Repository.PathOf("samples/Markdown"), Reference, path, options), ours.OutputBytes);
        Assert.NotEmpty(ours.OutputBytes);
    }

    [Fact]
    public void Renders_the_readme_and_a_folder()
    {
        using var temp = new TempFolder();
        string notes = Directory.CreateDirectory(temp.PathOf("notes/deep")).FullName;
        File.WriteAllText(Path.Combine(notes, "ñandú.md"), "# ¡Hola, *mundo*! 🦤");

        ChildProcess.Run("dotnet", Repository.Root, s_program, temp.PathOf("notes"), "-o", temp.PathOf("out")).Succeeded();

        Assert.Equal("<h1>¡Hola, <em>mundo</em>! 🦤</h1>\n", File.ReadAllText(temp.PathOf("out/notes/deep/ñandú.html")));
        Assert.Equal(
            ChildProcess.Run("dotnet", Path.GetTempPath(), s_program, "--stdout", Repository.PathOf("README.md")).Succeeded().OutputBytes,
            File.ReadAllBytes(temp.PathOf("out/README.html")));
    }

    [Fact]
    public void Refuses_a_folder_that_is_not_there()
    {
        using var temp = new TempFolder();
        var run = ChildProcess.Run("dotnet", temp.Root, s_program, temp.PathOf("nowhere"));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("nowhere", System.Text.Encoding.UTF8.GetString(run.ErrorBytes), StringComparison.Ordinal);
    }
}
