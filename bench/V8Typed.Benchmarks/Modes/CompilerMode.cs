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

    // csc and the compiler server run so (their runtimeconfig.json): with the collector of a desktop program most pauses hit whoever runs then.
    private static readonly Dictionary<string, string> s_asTheCompiler = new() { ["DOTNET_gcServer"] = "1" };

    private static readonly (string Name, Func<CSharpCompilation, int, CSharpCompilation> Edit)[] s_edits =
    [
        ("another file", (each, i) => each.ReplaceSyntaxTree(each.SyntaxTrees[^1], SampleProject.Other(i))),
        ("an interface", (each, i) => each.ReplaceSyntaxTree(each.SyntaxTrees[7], SampleProject.Changed(7, i))),
    ];

    public string Name => "compiler";

    public RootCommand Command()
    {
        var starts = new Option<int>("--starts") { Description = "Cold runs, each in a process of its own.", DefaultValueFactory = _ => 5 };
        var edits = new Option<int>("--edits") { Description = "Edits of each kind.", DefaultValueFactory = _ => 15 };
        var warmUp = new Option<int>("--warm-up") { Description = "Edits before them that are not measured.", DefaultValueFactory = _ => 15 };
        var one = new Option<bool>("--one") { Description = "The one cold run of a process that this program begins itself.", Hidden = true };
        var warm = new Option<bool>("--warm") { Description = "The edits, in such a process.", Hidden = true };
        var command = new RootCommand("The generator and the analyzers in the compiler, cold and after edits.") { starts, edits, warmUp, one, warm };
        command.SetAction(async (arguments, _) =>
            arguments.GetValue(one) ? await ColdAsync()
            : arguments.GetValue(warm) ? await EditAsync(arguments.GetValue(edits), arguments.GetValue(warmUp))
            : Measure(arguments.GetValue(starts), arguments.GetValue(edits), arguments.GetValue(warmUp)));
        return command;
    }

    private static int Measure(int starts, int edits, int warmUp)
    {
        var project = new SampleProject();
        Console.WriteLine(FormattableString.Invariant(
            $"Milliseconds, the median of the runs; {SampleProject.Interfaces} interfaces of {SampleProject.Methods} methods, a script of {project.Scripts[0].Length / 1024} KB and {project.Scripts.Count - 1} small ones."));
        Console.WriteLine($"{"name",-48}{"ours",10}{"target",10}");
        bool isMissed = Row("cold, generator and analyzers", Enumerable.Range(0, starts).Select(_ => Numbers(Child("--one"))[0]), ColdTarget);

        // A line of each edit: the kind, the generator, the analyzers.
        string lines = Child("--warm", "--edits", Text(edits), "--warm-up", Text(warmUp));
        double[][] runs = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Numbers)];
        for (int kind = 0; kind < s_edits.Length; kind++)
        {
            double[][] own = [.. runs.Where(run => run[0] == kind)];
            isMissed |= Row($"an edit of {s_edits[kind].Name}, generator", own.Select(run => run[1]), GeneratorTarget);
            isMissed |= Row($"an edit of {s_edits[kind].Name}, analyzers' own time", own.Select(run => run[2]), AnalyzersTarget);
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

    private static async Task<int> EditAsync(int edits, int warmUp)
    {
        var project = new SampleProject();
        var run = new CompilerRun(project.Scripts);
        CSharpCompilation compilation = project.Compilation;
        await run.RunAsync(compilation);
        for (int i = 0, version = 2; i < warmUp + edits; i++)
        {
            for (int kind = 0; kind < s_edits.Length; kind++, version++)
            {
                compilation = s_edits[kind].Edit(compilation, version);
                (double generator, double analyzers, _) = await run.RunAsync(compilation);
                if (i >= warmUp)
                {
                    Console.WriteLine(FormattableString.Invariant($"{kind} {generator} {analyzers}"));
                }
            }
        }

        return 0;
    }

    private static string Child(params string[] arguments) => OwnProcess.Run(s_asTheCompiler, ["compiler", .. arguments]);

    private static double[] Numbers(string line) => [.. line.Split(' ').Select(each => double.Parse(each, CultureInfo.InvariantCulture))];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Row(string name, IEnumerable<double> times, double target)
    {
        double median = Quantiles.Median(times);
        Console.WriteLine(FormattableString.Invariant($"{name,-48}{median,10:0.0}{target,10:0} {(median > target ? "miss" : "ok")}"));
        return median > target;
    }
}
