using BenchmarkDotNet.Running;
using V8Typed.Benchmarks;

// A first argument that names a mode starts it; everything else is BenchmarkDotNet's.
IMode[] modes = [new RatiosMode(), new StartupMode(), new SsrMode(), new ServeMode(), new CompilerMode(), new SoakMode(), new GrainsMode()];
if (args is [var name, ..] && Array.Find(modes, mode => mode.Name == name) is { } mode)
{
    return mode.Command().Parse(args[1..]).Invoke();
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(IMode).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
