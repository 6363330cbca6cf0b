using System.CommandLine;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Benchmarks.Compiler;

namespace V8Typed.Benchmarks;

/// <summary>What the generator and the analyzers cost in the compiler: from nothing, in a process of its own each time, and after edits of one file.</summary>
internal sealed class CompilerMode : IMode
{
    private const double ColdTarget = 1500;
    private const double GeneratorTarget = 60;
    private const double AnalyzersTarget = 20;

    public string Name => "compiler";

    public RootCommand Command()
    {
        var starts = new Option<int>("--starts") { Description = "Cold runs, each in a process of its own.", DefaultValueFactory = _ => 5 };
        var edits = new Option<int>("--edits") { Description = "Edits of each kind.", DefaultValueFactory = _ => 15 };
        var one = new Option<bool>("--one") { Description = "The one cold run of a process that this program begins itself.", Hidden = true };
        var command = new RootCommand("The generator and the analyzers in the compiler, cold and after edits.") { starts, edits, one };
        command.SetAction(async (arguments, _) => arguments.GetValue(one)
            ? await ColdAsync()
            : await MeasureAsync(arguments.GetValue(starts), arguments.GetValue(edits)));
        return command;
    }

    private static async Task<int> MeasureAsync(int starts, int edits)
    {
        var project = new SampleProject();
        Console.WriteLine(FormattableString.Invariant(
            $"Milliseconds, the median of the runs; {SampleProject.Interfaces} interfaces of {SampleProject.Methods} methods, a script of {project.Scripts[0].Length / 1024} KB and {project.Scripts.Count - 1} small ones."));
        Console.WriteLine($"{"name",-48}{"ours",10}{"target",10}");
        bool isMissed = Row("cold, generator and analyzers", Enumerable.Range(0, starts).Select(_ => Child()), ColdTarget);

        var run = new CompilerRun(project.Scripts);
        CSharpCompilation compilation = project.Compilation;
        await run.RunAsync(compilation);
        (string Name, Func<CSharpCompilation, int, CSharpCompilation> Edit)[] kinds =
        [
            ("another file", (each, i) => each.ReplaceSyntaxTree(each.SyntaxTrees[^1], SampleProject.Other(i))),
            ("an interface", (each, i) => each.ReplaceSyntaxTree(each.SyntaxTrees[7], SampleProject.Changed(7, i))),
        ];
        foreach ((string name, Func<CSharpCompilation, int, CSharpCompilation> edit) in kinds)
        {
            var generator = new List<double>();
            var analyzers = new List<double>();
            for (int i = 0; i < edits; i++)
            {
                compilation = edit(compilation, i + 2);
                (double generating, double analyzing, _) = await run.RunAsync(compilation);
                generator.Add(generating);
                analyzers.Add(analyzing);
            }

            isMissed |= Row($"an edit of {name}, generator", generator, GeneratorTarget);
            isMissed |= Row($"an edit of {name}, analyzers' own time", analyzers, AnalyzersTarget);
        }

        return isMissed ? 1 : 0;
    }

    private static async Task<int> ColdAsync()
    {
        var project = new SampleProject();
        (double generator, double analyzers, _) = await new CompilerRun(project.Scripts).RunAsync(project.Compilation);
        Console.WriteLine((generator + analyzers).ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Child() => double.Parse(OwnProcess.Run("compiler", "--one"), CultureInfo.InvariantCulture);

    private static bool Row(string name, IEnumerable<double> times, double target)
    {
        double median = Quantiles.Median(times);
        Console.WriteLine(FormattableString.Invariant($"{name,-48}{median,10:0.0}{target,10:0} {(median > target ? "miss" : "ok")}"));
        return median > target;
    }
}
