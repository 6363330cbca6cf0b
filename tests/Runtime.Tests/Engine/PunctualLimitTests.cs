using System.Diagnostics;
using V8Typed.Tests.Interop;

namespace V8Typed.Tests.Engine;

/// <summary>
/// An endless loop ends soon after its limit, also once it is hot. With background work it does not: V8 compiles the loop elsewhere, and
/// looks for interrupts only every 2^30 bytes of bytecode until that is done.
/// </summary>
public sealed class PunctualLimitTests
{
    [Theory]
    [InlineData("for (;;);")]
    [InlineData("(() => { const all = new Array(1000).fill(1); for (;;) all.indexOf(2); })()")]
    public void An_endless_loop_ends_soon_after_its_limit(string script)
    {
        using var sandbox = new Sandbox(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(10) });
        var evaluate = Sandbox.Eventually(sandbox.Context.Get<IEvaluate>);
        var scalars = Sandbox.Eventually(sandbox.Context.Get<IScalars>);
        var times = new List<double>();
        for (var i = 0; i < 40; i++)
        {
            // Calls in between make the functions around the loop hot.
            for (var call = 0; call < 200; call++)
            {
                Sandbox.Eventually(() => scalars.Int(5));
            }

            var start = Stopwatch.GetTimestamp();
            Assert.Throws<V8TimeoutException>(() => evaluate.Int(script));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // The machine may be busy for a while; the engine was late in nearly all of these.
        times.Sort();
        Assert.True(times[times.Count / 2] < 60, $"Median {times[times.Count / 2]} ms, longest {times[^1]} ms.");
    }

    [Fact]
    public void Background_work_is_off_by_default() => Assert.False(new V8PlatformOptions().EnableBackgroundWork);
}
