using V8Typed.Tests;
using Xunit;

namespace V8Typed.Package.Tests;

[Collection(nameof(PackedPackage))]
public sealed partial class ConsumerTests(PackedPackage package) : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void A_program_builds_from_the_package_alone_and_runs_without_its_scripts()
    {
        string project = CopyConsumer();
        Sdk(project, "build", "-c", "Release", "-o", _temp.PathOf("built")).Succeeded();

        foreach (string script in Directory.GetFiles(_temp.Root, "*.?js", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(_temp.Root, "*.js", SearchOption.AllDirectories)))
        {
            File.Delete(script);
        }

        var run = ChildProcess.Run("dotnet", Path.GetTempPath(), _temp.PathOf("built/Consumer.dll")).Succeeded();

        Assert.Equal(["hola mundo", "42"], run.Lines);
        Assert.False(Directory.Exists(_temp.PathOf("built/es")), "lib/x.es.js was taken for Spanish and put into a satellite assembly.");
    }

    [Fact]
    public void A_host_gets_its_modules_as_services_from_the_package_for_hosts_alone()
    {
        string project = CopyConsumer();
        string file = Path.Combine(project, "Consumer.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"V8Typed\"", "\"V8Typed.Hosting\"", StringComparison.Ordinal));
        AddItems(project, "<PackageReference Include=\"Microsoft.Extensions.Hosting\" Version=\"10.0.15\" />");
        Write(project, "Program.cs", """
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Diagnostics.HealthChecks;
            using Microsoft.Extensions.Hosting;
            using V8Typed;
            using V8Typed.Hosting;

            var builder = Host.CreateApplicationBuilder(args);
            builder.Services.AddHealthChecks().AddV8Typed();
            builder.Services.AddV8Typed(options =>
            {
                options.AddModule<IFoo>();
                options.WaitForWarmUp = true;
            });
            using var host = builder.Build();
            await host.StartAsync();
            Console.WriteLine(host.Services.GetRequiredService<IFoo>().Render("hola mundo"));
            Console.WriteLine((await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);
            await host.StopAsync();

            [JsModule("./foo.js")]
            partial interface IFoo
            {
                string Render(string s);
            }
            """);

        Sdk(project, "build", "-c", "Release", "-o", _temp.PathOf("built")).Succeeded();
        string[] lines = ChildProcess.Run("dotnet", Path.GetTempPath(), _temp.PathOf("built/Consumer.dll"), "--Logging:LogLevel:Default=None").Succeeded().Lines;

        Assert.Equal(["hola mundo", "Healthy"], lines);
    }

    [Fact]
    public void Scripts_of_the_project_are_modules_unless_that_is_turned_off()
    {
        string project = CopyConsumer();
        foreach (string other in (string[])["node_modules/p/i.js", "wwwroot/site.js", ".tool/t.js", "bin/b.js", "obj/o.js", "Page.razor.js"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(project, other))!);
            File.WriteAllText(Path.Combine(project, other), "");
        }

        Sdk(project, "restore").Succeeded();

        Assert.Equal(["foo.js", "lib/two.mjs", "lib/x.es.js"], Modules(project).Distinct());
        Assert.Equal(["lib/x.es.js"], Modules(project, "-p:EnableDefaultJsModuleItems=false"));
    }

    [Fact]
    public void The_compiler_gets_the_declaration_files_of_the_project_and_of_the_packages_of_its_modules()
    {
        string project = CopyConsumer();
        foreach (string other in (string[])[
            "foo.d.ts", "lib/two.d.mts", "wwwroot/site.d.ts", "bin/b.d.ts", "types/named.d.ts", "types/part/more.d.cts",
            "node_modules/p/dist/p.js", "node_modules/p/dist/p.d.ts", "node_modules/p/node_modules/q/q.d.ts", "node_modules/p/package.json", "node_modules/other/o.d.ts",
            "node_modules/@types/p/index.d.ts", "node_modules/@scope/s/s.cjs", "node_modules/@types/scope__s/index.d.ts"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(project, other))!);
            File.WriteAllText(Path.Combine(project, other), "");
        }

        string file = Path.Combine(project, "Consumer.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("</Project>", """
            <ItemGroup>
              <JsModule Include="node_modules/p/dist/p.js;node_modules/@scope/s/s.cjs" />
              <JsModule Update="foo.js" Types="types/named.d.ts" />
            </ItemGroup>
            </Project>
            """, StringComparison.Ordinal));
        Sdk(project, "restore").Succeeded();

        var files = Items(project, "AdditionalFiles", "-t:V8TypedFindTypes");

        Assert.Equal(
            ["foo.d.ts", "lib/two.d.mts", "node_modules/@types/p/index.d.ts", "node_modules/@types/scope__s/index.d.ts", "node_modules/p/dist/p.d.ts",
                "node_modules/p/package.json", "types/named.d.ts", "types/part/more.d.cts"],
            files.Where(item => item.Metadata("V8TypedResource") == "").Select(item => item.Path));
        Assert.Equal("types/named.d.ts", Path.GetRelativePath(project, files.Single(item => item.Path == "foo.js").Metadata("V8TypedTypes")).Replace('\\', '/'));
        Assert.DoesNotContain(Items(project, "EmbeddedResource"), item => item.Path.Contains(".d.", StringComparison.Ordinal));
        Assert.Empty(Items(project, "JsTypes", "-p:EnableDefaultJsTypesItems=false"));
    }

    [Fact]
    public void A_published_program_starts_with_the_code_of_its_scripts()
    {
        string project = CopyConsumer();
        string unused = string.Concat(Enumerable.Range(0, 500).Select(i => $"function unused{i}() {{ return 'Some text that makes the script large.'; }}\n"));
        Write(project, "large.js", unused + "function answer() { return 42; }\n");
        Write(project, "Program.cs", """
            using V8Typed;

            using var platform = V8Platform.SetUp();
            using var vm = platform.CreateVm();
            using var ctx = vm.CreateContext();
            Console.WriteLine(ctx.Get<ILarge>().Answer());
            Console.WriteLine($"{vm.Statistics.CodeCacheHits} of {vm.Statistics.CodeCacheRejects}");

            [JsModule("./large.js")]
            partial interface ILarge
            {
                double Answer();
            }

            static class Warm
            {
                static void Up(V8Context context) => Console.WriteLine($"Warm: {context.Get<ILarge>().Answer()}");
            }
            """);
        string published = _temp.PathOf("published");
        string[] Run() => ChildProcess.Run(
            "dotnet", Path.GetTempPath(), new Dictionary<string, string> { ["XDG_CACHE_HOME"] = _temp.PathOf("cache"), ["LOCALAPPDATA"] = _temp.PathOf("cache") },
            [Path.Combine(published, "Consumer.dll")]).Succeeded().Lines;

        var publish = Sdk(project, "publish", "-c", "Release", "-o", published, "-p:V8TypedEmbedCodeCache=true", "-p:V8TypedCodeCacheWarmUp=Warm.Up").Succeeded();

        Assert.Contains("Warm: 42", publish.Output, StringComparison.Ordinal);

        // The script, and V8Typed's own.
        string[] entries = Directory.GetFiles(Path.Combine(published, "v8typed-code"), "*.v8cache");
        Assert.Equal(2, entries.Length);
        Assert.Equal(["42", "2 of 0"], Run());
        Assert.False(Directory.Exists(_temp.PathOf("cache")), "There was something left to save.");

        // What does not fit is ignored.
        foreach (string entry in entries)
        {
            byte[] bytes = File.ReadAllBytes(entry);
            bytes[^1] ^= 1;
            File.WriteAllBytes(entry, bytes);
        }

        Assert.Equal(["42", "0 of 2"], Run());

        // A name that is wrong is told, and nothing is published by halves.
        var wrong = Sdk(project, "publish", "-c", "Release", "-o", _temp.PathOf("wrong"), "-p:V8TypedEmbedCodeCache=true", "-p:V8TypedCodeCacheWarmUp=Warm.Down");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("error V8T207: V8TypedCodeCacheWarmUp names 'Warm.Down', and Consumer has no such static method that takes a V8Context.", wrong.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_temp.PathOf("wrong/Consumer.dll")));
    }

    [Fact]
    public void Two_modules_of_one_name_are_an_error()
    {
        string project = CopyConsumer();
        AddItems(project, "<JsModule Update=\"lib/*.*js\" ImportName=\"x\" />");

        var run = Sdk(project, "build");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("V8T204", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_writes_declarations_of_host_types()
    {
        string project = CopyConsumer();
        Write(project, "Hosts.cs", """
            using V8Typed;

            /// <summary>Prices; "50 %25", $(Secret), @(Compile), %(Identity), a, b) and ñ.</summary>
            [JsHost]
            public partial class Prices
            {
                public double Of(string sku, ICounter counter) => counter.Add(1);

                public Task<Price[]> AllAsync(CancellationToken token = default) => Task.FromResult<Price[]>([]);
            }

            public record Price(string Sku, double Value);

            [JsObject]
            public partial interface ICounter
            {
                double Add(double by);
            }
            """);
        string declarations = Path.Combine(project, "scripts", "types.d.ts");
        Directory.CreateDirectory(Path.GetDirectoryName(declarations)!);

        Sdk(project, "build", "-p:V8TypedTypeScriptOutput=scripts/types.d.ts").Succeeded();

        string expected = """
            /** Prices; "50 %25", $(Secret), @(Compile), %(Identity), a, b) and ñ. */
            interface Prices {
              of(sku: string, counter: ICounter): number;
              all(signal?: AbortSignal): Promise<Price[]>;
            }

            interface ICounter {
              add(by: number): number;
            }

            interface AbortSignal {
              readonly aborted: boolean;
            }

            interface Price {
              sku: string;
              value: number;
            }
            """;
        Assert.Equal(expected, File.ReadAllText(declarations).ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.DoesNotContain(Modules(project), module => module.Contains("types", StringComparison.Ordinal));

        // What has not changed is not written again, and what has is.
        var written = File.GetLastWriteTimeUtc(declarations);
        Sdk(project, "build", "-p:V8TypedTypeScriptOutput=scripts/types.d.ts").Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(declarations));
        Write(project, "Hosts.cs", File.ReadAllText(Path.Combine(project, "Hosts.cs")).Replace("double by", "double by, double times", StringComparison.Ordinal)
            .Replace("Add(1)", "Add(1, 2)", StringComparison.Ordinal));
        Sdk(project, "build", "-p:V8TypedTypeScriptOutput=scripts/types.d.ts").Succeeded();
        Assert.Contains("add(by: number, times: number): number;", File.ReadAllText(declarations), StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private static void Write(string project, string file, string text)
    {
        string path = Path.Combine(project, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void AddItems(string project, string items)
    {
        string file = Path.Combine(project, "Consumer.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("</Project>", $"<ItemGroup>{items}</ItemGroup></Project>", StringComparison.Ordinal));
    }

    private string CopyConsumer(string folder = "consumer")
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Consumer");
        string target = _temp.PathOf(folder);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    private string[] Modules(string project, params string[] more) => [.. Items(project, "JsModule", more).Select(item => item.Path)];

    private Item[] Items(string project, string type, params string[] more)
    {
        using var items = System.Text.Json.JsonDocument.Parse(Sdk(project, ["msbuild", $"-getItem:{type}", .. more]).Succeeded().OutputBytes);
        return [.. items.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Select(item => new Item(Path.GetRelativePath(project, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'), item.Clone()))
            .OrderBy(item => item.Path, StringComparer.Ordinal)];
    }

    private ChildResult Sdk(string project, params IEnumerable<string> arguments) => ChildProcess.RunSdk(
        project,
        new Dictionary<string, string>
        {
            // Nothing of V8Typed can come from the machine's own folder, which serves only the other packages.
            ["NUGET_PACKAGES"] = _temp.PathOf("packages"),
        },
        [.. arguments, $"-p:V8TypedVersion={package.Version}", $"-p:V8TypedFeed={package.Feed}", $"-p:RestoreFallbackFolders={MachinePackages}"]);

    // Keeps the test off the network where the machine has the engine already.
    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private sealed record Item(string Path, System.Text.Json.JsonElement Element)
    {
        public string Metadata(string name) => Element.TryGetProperty(name, out var value) ? value.GetString()! : "";
    }
}
