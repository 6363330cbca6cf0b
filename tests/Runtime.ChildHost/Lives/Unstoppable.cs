using System.Diagnostics;

namespace V8Typed.ChildHost.Lives;

/// <summary>A built-in function that loops for years without looking for interrupts, in a pool whose leases are limited.</summary>
internal static class Unstoppable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    public static void Run()
    {
        var platform = V8Platform.SetUp();
        var pool = new V8Pool(platform, new V8PoolOptions { MinSize = 1, MaxSize = 1, MaxLeaseTime = s_limit, Vm = { Timeout = s_limit } });
        using var inside = new ManualResetEventSlim();
        var script = new Thread(() =>
        {
            using var lease = pool.Rent();
            inside.Set();
            lease.Context.RunScript("Array.prototype.lastIndexOf.call({ length: 2 ** 53 - 1 }, 1)");
        }) { IsBackground = true };
        script.Start();
        inside.Wait();

        // Waits until the pool has given up the VM, and made another.
        using (var lease = pool.Rent())
        {
            Report.Line("the pool goes on", lease.Context.RunScript("1 + 1"));
        }

        Report.Line("it has ended", script.Join(s_limit));
        Process.GetCurrentProcess().Kill();
    }
}
