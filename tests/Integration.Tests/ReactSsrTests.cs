using System.Globalization;
using System.Text.Json;
using ReactSsr;
using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

/// <summary>React 19 in this process: the bundle that the build of the sample has made.</summary>
public sealed class ReactSsrTests : IDisposable
{
    // Node's timers of the bundle (React's MessageChannel) would keep it alive.
    private const string Reference = """
        import { createRequire } from "node:module";
        const [bundle, json] = process.argv.slice(1);
        const app = createRequire(import.meta.url)(bundle), props = JSON.parse(json);
        for (const file of props.files) file.modified = new Date(file.modified);
        process.stdout.write(app.render(props), () => process.exit(0));
        """;

    private static readonly Lazy<V8Platform> s_platform = new(() => V8Platform.SetUp());
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "ReactSsr.dll");

    private static readonly PageProps s_props = new(
        "Ñandú & <co>",
        [.. Enumerable.Range(0, 100).Select(i => new FileProps($"file \"{i}\" 🦤", i % 3 == 0 ? FileKind.Folder : FileKind.File, i * 1_234_567L, DateTime.UnixEpoch.AddDays(20_000 + i)))]);

    private readonly V8Vm _vm = s_platform.Value.CreateVm();
    private readonly List<string> _console = [];
    private readonly IApp _app;

    public ReactSsrTests() => _app = _vm.CreateContext(new V8ContextOptions
    {
        WebApis = V8WebApis.All, ConsoleSink = message => _console.Add($"{message.Level}: {message.Text}"),
    }).Get<IApp>();

    public void Dispose() => _vm.Dispose();

    [SkippableFact]
    public void Renders_the_same_bytes_as_Node()
    {
        Node.SkipIfMissing();
        using var temp = new TempFolder();
        var bundle = temp.PathOf("bundle.cjs");
        using (var resource = typeof(IApp).Assembly.GetManifestResourceStream("v8typed/app/entry.tsx.bundle.cjs")!)
        using (var file = File.Create(bundle))
        {
            resource.CopyTo(file);
        }

        var json = JsonSerializer.Serialize(new
        {
            title = s_props.Title,
            files = s_props.Files.Select(file => new { name = file.Name, kind = file.Kind == FileKind.Folder ? "folder" : "file", size = file.Size, modified = file.Modified }),
        });

        Assert.Equal(System.Text.Encoding.UTF8.GetString(Node.Run(temp.Root, Reference, bundle, json)), _app.Render(s_props));
        Assert.Empty(_console);
    }

    [Fact]
    public async Task Streams_what_is_there_before_what_waits_for_data()
    {
        var data = new TaskCompletionSource<Totals>();
        await using var parts = _app.Stream(s_props with { Totals = () => data.Task }).GetAsyncEnumerator();

        Assert.True(await parts.MoveNextAsync());
        var first = parts.Current;
        Assert.Contains("Counting…", first, StringComparison.Ordinal);
        Assert.DoesNotContain("files, ", first, StringComparison.Ordinal);

        data.SetResult(new Totals(1234, 5));
        var rest = "";
        while (await parts.MoveNextAsync())
        {
            rest += parts.Current;
        }

        Assert.Contains("1234<!-- --> files, ", rest, StringComparison.Ordinal);
        Assert.Empty(_console);
    }

    [Fact]
    public void An_error_in_a_component_is_an_exception_and_the_next_page_is_rendered()
    {
        var exception = Assert.Throws<V8ScriptException>(() => _app.Render(s_props with { Files = [s_props.Files[0] with { Size = -1 }] }));
        Assert.Equal("The size of file \"0\" 🦤 is negative.", exception.ErrorMessage);
        Assert.StartsWith("<!DOCTYPE html><html", _app.Render(s_props), StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_where_there_is_no_Node()
    {
        using var temp = new TempFolder();
        File.WriteAllText(temp.PathOf("a.txt"), new string('x', 2048));
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath!)!;

        var page = ChildProcess.Run(Environment.ProcessPath!, temp.Root, new Dictionary<string, string> { ["PATH"] = dotnet }, [s_program, temp.Root]).Succeeded().Output;

        Assert.Contains("<td>a.txt</td><td>file</td><td align=\"right\">2.0 KB</td>", page, StringComparison.Ordinal);
        var streamed = ChildProcess.Run(Environment.ProcessPath!, temp.Root, new Dictionary<string, string> { ["PATH"] = dotnet }, [s_program, temp.Root, "--stream"]).Succeeded().Output;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"1<!-- --> files, <!-- -->{2048}<!-- --> bytes"), streamed, StringComparison.Ordinal);
    }
}
