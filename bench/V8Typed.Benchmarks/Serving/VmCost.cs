using System.Diagnostics;
using ReactSsr;

namespace V8Typed.Benchmarks;

/// <summary>What a VM with the bundle of React costs: memory once it has rendered, and the time until then.</summary>
internal static class VmCost
{
    private const int Vms = 10;

    /// <returns>Bytes of the process per VM, of its JavaScript heap, and the milliseconds that each took.</returns>
    public static (long Resident, long Heap, double Milliseconds) Measure(V8Platform platform)
    {
        var props = new PageProps("x", []);
        List<V8Vm> vms = [];
        try
        {
            vms.Add(Create(platform, props)); // What they share.
            var before = Resident();
            List<double> times = [];
            for (var i = 0; i < Vms; i++)
            {
                var start = Stopwatch.GetTimestamp();
                vms.Add(Create(platform, props));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return ((Resident() - before) / Vms, vms[^1].Statistics.UsedHeapSize, Quantiles.Median(times));
        }
        finally
        {
            vms.ForEach(vm => vm.Dispose());
        }
    }

    private static V8Vm Create(V8Platform platform, PageProps props)
    {
        var vm = platform.CreateVm();
        vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All & ~V8WebApis.Console }).Get<IApp>().Render(props);
        return vm;
    }

    private static long Resident()
    {
        GC.Collect();
        return Process.GetCurrentProcess().WorkingSet64;
    }
}
