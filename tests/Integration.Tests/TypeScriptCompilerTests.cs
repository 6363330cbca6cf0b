using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

public sealed class TypeScriptCompilerTests : IDisposable
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "TypeScriptCompiler.dll");

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [SkippableFact]
    public void Writes_the_same_files_as_tsc()
    {
        Node.SkipIfMissing();
        Source("shapes.ts", """
            export interface Shape { area(): number; }
            export class Circle implements Shape {
              constructor(private readonly radius: number) { }
              area(): number { return Math.PI * this.radius ** 2; }
            }
            """);
        Source("deep/main.ts", """
            import { Circle, type Shape } from "../shapes.js";
            const shapes: Shape[] = [new Circle(1), new Circle(2)];
            export const total = shapes.reduce((sum, shape) => sum + shape.area(), 0);
            export enum Kind { A, B = "b" }
            """);

        var ours = Run("ours");
        ours.Succeeded();
        ChildProcess.Run(
            "node", _temp.Root, Repository.PathOf("samples/TypeScriptCompiler/node_modules/typescript/lib/tsc.js"), "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler",
            "--strict", "--declaration", "--newLine", "lf", "--rootDir", "src", "--outDir", "tsc", "src/shapes.ts", "src/deep/main.ts").Succeeded();

        foreach (var file in (string[])["shapes.js", "shapes.d.ts", "deep/main.js", "deep/main.d.ts"])
        {
            Assert.Equal(File.ReadAllText(_temp.PathOf($"tsc/{file}")), File.ReadAllText(_temp.PathOf($"ours/{file}")));
        }

        Assert.Contains("2 files, 0 errors, 4 files written", ours.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_what_is_wrong_as_tsc_does_and_writes_the_rest()
    {
        Source("good.ts", "export const a: string = \"a\";\n");
        Source("wrong.ts", "import { a } from \"./good.js\";\nconst n: number = a;\nexport default n;\n");

        var run = Run("out");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("wrong.ts(2,7): error TS2322: Type 'string' is not assignable to type 'number'.", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_temp.PathOf("out/good.js")));
        Assert.False(File.Exists(_temp.PathOf("out/wrong.js")));
    }

    private void Source(string name, string text)
    {
        var file = _temp.PathOf("src/" + name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private ChildResult Run(string output) => ChildProcess.Run("dotnet", _temp.Root, s_program, _temp.PathOf("src"), "-o", _temp.PathOf(output));
}
