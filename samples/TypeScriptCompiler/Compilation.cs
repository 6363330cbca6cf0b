using System.Diagnostics;
using Spectre.Console;
using V8Typed;

namespace TypeScriptCompiler;

/// <summary>Compiles a folder, and shows how far it is.</summary>
internal static class Compilation
{
    /// <returns>The exit code: 1 when something is wrong with the sources.</returns>
    public static int Run(string root, string output, bool isStrict, IAnsiConsole console)
    {
        var watch = Stopwatch.StartNew();
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var ctx = vm.CreateContext();
        var typeScript = ctx.Get<ITypeScript>();
        console.MarkupLineInterpolated($"TypeScript {typeScript.Version} is up after {watch.ElapsedMilliseconds} ms.");

        var folder = new Folder(typeScript, root);
        var sources = folder.Sources();
        var written = new List<string>();
        var options = new CompilerOptions(
            ScriptTarget.ES2022, ModuleKind.ES2022, ModuleResolutionKind.Bundler, isStrict, Declaration: true, SourceMap: false, NoEmitOnError: true, Slashed(output), Slashed(root), Types: []);
        var findings = new List<string>();
        console.Progress().Start(progress =>
        {
            var task = progress.AddTask("Reading", maxValue: Math.Max(1, sources.Length));
            var program = typeScript.CreateProgram(sources, options, folder.Host((file, text) => written.Add(Write(file, text))));
            foreach (var source in sources)
            {
                task.Description = Path.GetRelativePath(root, source).EscapeMarkup();
                var file = program.GetSourceFile(source);
                findings.AddRange(typeScript.GetPreEmitDiagnostics(program, file).Select(finding => Describe(typeScript, finding, root)));
                program.Emit(file);
                task.Increment(1);
            }

            task.Description = "Done";
            task.Value = task.MaxValue;
        });

        findings.ForEach(finding => console.WriteLine(finding));
        console.MarkupLineInterpolated($"{sources.Length} files, {findings.Count} errors, {written.Count} files written to {output} in {watch.Elapsed.TotalSeconds:0.0} s.");
        return findings.Count == 0 ? 0 : 1;
    }

    // As tsc words it, so that editors find the place.
    private static string Describe(ITypeScript typeScript, Diagnostic finding, string root)
    {
        var text = $"{finding.Category.ToString().ToLowerInvariant()} TS{finding.Code}: {typeScript.FlattenDiagnosticMessageText(finding.MessageText, "\n")}";
        if (finding is not { File: { } file, Start: { } start })
        {
            return text;
        }

        var place = file.GetLineAndCharacterOfPosition(start);
        return $"{Path.GetRelativePath(root, file.FileName)}({place.Line + 1},{place.Character + 1}): {text}";
    }

    private static string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
