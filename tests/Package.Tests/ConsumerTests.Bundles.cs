using V8Typed.Tests;
using Xunit;

namespace V8Typed.Package.Tests;

/// <content>Bundles.</content>
public sealed partial class ConsumerTests
{
    [SkippableFact]
    public void An_entry_in_TypeScript_and_a_package_are_bundled()
    {
        string project = CopyConsumer();
        Write(project, "app/entry.ts", "import { twice } from \"tiny\";\nimport { half } from \"./half\";\nexport const both = (n: number): number => twice(n) + half(n);\nexport const mode = () => process.env.NODE_ENV;\n");
        Write(project, "app/half.ts", "export const half = (n: number): number => n / 2;\n");
        Write(project, "node_modules/tiny/package.json", """{ "name": "tiny", "version": "1.0.0", "main": "index.js" }""");
        Write(project, "node_modules/tiny/index.js", "exports.twice = function (n) { return 2 * n; };\n");
        AddItems(project, "<JsModule Include=\"app/entry.ts\" Bundle=\"true\" /><JsModule Include=\"tiny\" Bundle=\"true\" />");
        Write(project, "Program.cs", """
            using V8Typed;

            using var platform = V8Platform.SetUp();
            using var vm = platform.CreateVm();
            using var ctx = vm.CreateContext();
            Console.WriteLine(ctx.Get<IEntry>().Both(10));
            Console.WriteLine(ctx.Get<IEntry>().Mode());
            Console.WriteLine(ctx.Get<ITiny>().Twice(4));

            [JsModule("./app/entry.ts")]
            partial interface IEntry
            {
                double Both(double n);

                string Mode();
            }

            [JsModule("tiny")]
            partial interface ITiny
            {
                double Twice(double n);
            }
            """);

        Bundle(project, "-c", "Release", "-o", _temp.PathOf("built")).Succeeded();
        Assert.Equal(["25", "production", "8"], ChildProcess.Run("dotnet", Path.GetTempPath(), _temp.PathOf("built/Consumer.dll")).Succeeded().Lines);

        // An imported file that changes makes the bundle anew.
        Write(project, "app/half.ts", "export const half = (n: number): number => n / 4;\n");
        Bundle(project, "-c", "Release", "-o", _temp.PathOf("built")).Succeeded();
        Assert.Equal("22.5", ChildProcess.Run("dotnet", Path.GetTempPath(), _temp.PathOf("built/Consumer.dll")).Succeeded().Lines[0]);
    }

    [Fact]
    public void Without_esbuild_the_build_says_which_command_to_run()
    {
        string project = CopyConsumer();
        Write(project, "app/entry.ts", "export const one = 1;\n");
        AddItems(project, "<JsModule Include=\"app/entry.ts\" Bundle=\"true\" />");

        var run = Sdk(project, "build");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("npm install --save-dev --save-exact esbuild", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_bundle_is_what_the_configuration_and_tsconfig_say()
    {
        string project = CopyBundled();

        Bundle(project, "-c", "Debug", "-o", _temp.PathOf("debug")).Succeeded();
        Assert.Equal(["<p>development browser 25</p>"], ChildProcess.Run("dotnet", Path.GetTempPath(), _temp.PathOf("debug/Consumer.dll")).Succeeded().Lines);
        string debug = File.ReadAllText(Made(project, "Debug", "entry.tsx.bundle.cjs"));
        Assert.Contains("function half(", debug, StringComparison.Ordinal);
        Assert.DoesNotContain("never used", debug, StringComparison.Ordinal);
        Assert.DoesNotContain("for Node", debug, StringComparison.Ordinal);

        Bundle(project, "-c", "Release", "-o", _temp.PathOf("release")).Succeeded();
        Assert.Equal(["<p>production browser 25</p>"], ChildProcess.Run("dotnet", Path.GetTempPath(), _temp.PathOf("release/Consumer.dll")).Succeeded().Lines);
        string release = File.ReadAllText(Made(project, "Release", "entry.tsx.bundle.cjs"));
        Assert.DoesNotContain("half", release, StringComparison.Ordinal);
        Assert.True(release.Length < debug.Length / 2, $"{release.Length} characters of {debug.Length} are not minified.");
        Assert.DoesNotContain(_temp.Root, File.ReadAllText(Made(project, "Release", "entry.tsx.bundle.cjs.map")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Bundles_are_the_same_in_every_folder_and_made_only_when_something_has_changed()
    {
        string project = CopyBundled();
        string elsewhere = CopyBundled("else where");
        Bundle(project, "-c", "Release").Succeeded();
        Bundle(elsewhere, "-c", "Release").Succeeded();
        foreach (string file in (string[])["entry.tsx.bundle.cjs", "entry.tsx.bundle.cjs.map", "entry.tsx.readable.cjs"])
        {
            Assert.Equal(File.ReadAllBytes(Made(project, "Release", file)), File.ReadAllBytes(Made(elsewhere, "Release", file)));
        }

        string bundle = Made(project, "Release", "entry.tsx.bundle.cjs");
        DateTime made = File.GetLastWriteTimeUtc(bundle);
        Bundle(project, "-c", "Release").Succeeded();
        Assert.Equal(made, File.GetLastWriteTimeUtc(bundle));

        // Also what the settings of TypeScript are an extension of.
        Write(project, "base.json", """{ "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "other-jsx" } }""");
        Bundle(project, "-c", "Release").Succeeded();
        Assert.Contains("other", File.ReadAllText(bundle), StringComparison.Ordinal);

        // And one that was not there before, nearer to the entry.
        Write(project, "app/tsconfig.json", """{ "extends": "../tsconfig.json", "compilerOptions": { "jsxImportSource": "tiny-jsx" } }""");
        Bundle(project, "-c", "Release").Succeeded();
        Assert.DoesNotContain("other", File.ReadAllText(bundle), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_checks_know_what_a_bundle_exports_and_the_types_of_its_source()
    {
        string project = CopyBundled();
        Write(project, "node_modules/tiny/index.d.ts", "export declare const where: string;\n");
        Write(project, "Wrong.cs", """
            using V8Typed;

            [JsModule("./app/entry.tsx")]
            partial interface IWrongEntry
            {
                int Render(string n);

                string Rendr(double n);
            }

            [JsModule("tiny")]
            partial interface IWrongTiny
            {
                int Where { get; }
            }
            """);
        AddItems(project, "<JsModule Include=\"tiny\" Bundle=\"true\" />");

        string output = Bundle(project, "-c", "Release").Output;

        Assert.Contains("V8T104: Parameter 'n' of 'IWrongEntry.Render' has the type 'string'", output, StringComparison.Ordinal);
        Assert.Contains("V8T105: 'IWrongEntry.Render' has the type 'int'", output, StringComparison.Ordinal);
        Assert.Contains("V8T101: 'IWrongEntry.Rendr' stands for 'rendr'", output, StringComparison.Ordinal);
        Assert.Contains("V8T105: 'IWrongTiny.Where' has the type 'int'", output, StringComparison.Ordinal);
    }

    // An entry in TSX with all that a tsconfig.json tells of, and a package with code for browsers and for Node.
    private string CopyBundled(string folder = "consumer")
    {
        string project = CopyConsumer(folder);
        Write(project, "base.json", """{ "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "tiny-jsx" } }""");
        Write(project, "tsconfig.json", """
            {
              // As people have it, with comments.
              "extends": "./base",
              "compilerOptions": { "paths": { "@lib/*": ["./lib/ts/*"] } },
            }
            """);
        Write(project, "app/entry.tsx", """
            import { half } from "@lib/half";
            import { where } from "tiny";

            export function render(n: number): string {
              return <p>{process.env.NODE_ENV} {where} {half(n)}</p> as unknown as string;
            }
            """);
        Write(project, "lib/ts/half.ts", "export function half(number: number): number { return number / 2; }\nexport const unused = () => \"never used\";\n");
        Write(project, "node_modules/tiny/package.json", """
            { "name": "tiny", "version": "1.0.0", "exports": { ".": { "types": "./index.d.ts", "node": "./node.js", "browser": "./browser.js", "default": "./node.js" } } }
            """);
        Write(project, "node_modules/tiny/node.js", "export const where = \"for Node\";\n");
        Write(project, "node_modules/tiny/browser.js", "export const where = \"browser\";\n");
        foreach (string jsx in (string[])["tiny-jsx", "other-jsx"])
        {
            Write(project, $"node_modules/{jsx}/package.json", $$"""{ "name": "{{jsx}}", "version": "1.0.0", "exports": { "./jsx-runtime": "./runtime.js" } }""");
            Write(project, $"node_modules/{jsx}/runtime.js", $$"""
                export const jsx = (tag, props) => `<${tag}>${[props.children].flat().join("")}</${tag}>`;
                export const jsxs = jsx;
                export const made = "{{jsx}}";
                globalThis.by = made;
                """);
        }

        Write(project, "Program.cs", """
            using V8Typed;

            using var platform = V8Platform.SetUp();
            using var vm = platform.CreateVm();
            using var ctx = vm.CreateContext();
            Console.WriteLine(ctx.Get<IEntry>().Render(50));

            [JsModule("./app/entry.tsx")]
            partial interface IEntry
            {
                string Render(double n);
            }
            """);
        AddItems(project, "<JsModule Include=\"app/entry.tsx\" Bundle=\"true\" />");
        return project;
    }

    private ChildResult Bundle(string project, params IEnumerable<string> arguments)
    {
        string esbuild = Directory.EnumerateFiles(Repository.PathOf("samples/ReactSsr"), "esbuild*", SearchOption.AllDirectories)
            .FirstOrDefault(file => file.Contains("@esbuild", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file) == "esbuild") ?? "";
        Skip.If(esbuild.Length == 0, "samples/ReactSsr has no esbuild: build it first (it needs npm).");
        return Sdk(project, ["build", .. arguments, $"-p:V8TypedEsbuild={esbuild}"]);
    }

    private static string Made(string project, string configuration, string file) => Path.Combine(project, "obj", configuration, "net10.0", "v8typed", "app", file);
}
