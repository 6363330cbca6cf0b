using System.Diagnostics;
using V8Typed.Tests.Interop;

namespace V8Typed.Tests.Engine;

/// <summary>
/// 100,000 calls that can be interrupted at any moment, among them such as nobody interrupts: those always finish. A thousand are endless, and
/// thousands are interrupted at about their end, where an interrupt can miss its call and hit the next.
/// </summary>
public sealed class InterruptStressTests
{
    private const int EndlessEvery = 100;
    private const int BorderlineEvery = 40;
    private const string Spin = "var spin = n => { for (let i = 0; i < n; i++); return n; };";

    [Fact]
    public void No_innocent_call_is_hit_by_the_token_of_another()
    {
        const int Calls = 100_000;
        using var sandbox = new Sandbox();
        var evaluate = sandbox.Context.Get<IEvaluate>();
        var scalars = sandbox.Context.Get<IScalars>();
        sandbox.Run(Spin);
        sandbox.Vm.Gate.Deadline.Sending = () => Delay(300);
        CancellationTokenSource? current = null;
        var end = false;
        var canceller = new Thread(() =>
        {
            var random = new Random(1);
            CancellationTokenSource? last = null;
            while (!Volatile.Read(ref end))
            {
                var source = Volatile.Read(ref current);
                if (source is not null && source != last)
                {
                    Thread.SpinWait(random.Next(2000));
                    source.Cancel();
                    last = source;
                }
            }
        });
        canceller.Start();
        var cancelled = 0;
        var finished = 0;
        var sources = new List<CancellationTokenSource>();
        try
        {
            var random = new Random(2);
            for (var i = 0; i < Calls; i++)
            {
                if (i % 5 == 0)
                {
                    // Its token is cancelled before, while or after it runs.
                    var source = new CancellationTokenSource();
                    sources.Add(source);
                    Volatile.Write(ref current, source);
                    try
                    {
                        evaluate.IntWithToken(i % EndlessEvery == 0 ? "for (;;);" : $"spin({random.Next(20) * 500})", source.Token);
                        finished++;
                    }
                    catch (OperationCanceledException exception)
                    {
                        Assert.Equal(source.Token, exception.CancellationToken);
                        cancelled++;
                    }
                }
                else if (i % 5 == 1)
                {
                    Assert.Equal("2", sandbox.Run("1 + 1"));
                }
                else
                {
                    Assert.Equal(i, scalars.Int(i));
                }
            }
        }
        finally
        {
            Volatile.Write(ref end, true);
            canceller.Join();
        }

        sources.ForEach(source => source.Dispose());
        Assert.Equal(Calls / 5, cancelled + finished);
        Assert.InRange(cancelled, Calls / EndlessEvery, Calls / 5);
        Assert.True(finished > 0);
        sandbox.AssertWorks();
    }

    [Fact]
    public void A_time_limit_ends_only_the_call_that_is_over_it()
    {
        // How long an innocent call takes on a busy machine is not known; so each interrupt is counted, and must have been told by the very
        // call that it was meant for, or come too late to be noticed. One that hits another call would be a V8UnknownException there.
        const int Calls = 100_000;
        const int Limit = 3;
        using var sandbox = new Sandbox(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(Limit) });
        var evaluate = Sandbox.Eventually(sandbox.Context.Get<IEvaluate>);
        var scalars = Sandbox.Eventually(sandbox.Context.Get<IScalars>);
        Sandbox.Eventually(() => sandbox.Run(Spin));
        sandbox.Vm.Gate.Deadline.Sending = () => Delay(30_000);
        var roundsPerMillisecond = RoundsPerMillisecond();
        var random = new Random(3);
        var timeouts = 0;
        var borderlineTimeouts = 0;
        var finished = 0;
        for (var i = 0; i < Calls; i++)
        {
            var isBorderline = i % BorderlineEvery == 1;
            try
            {
                if (i % EndlessEvery == 0)
                {
                    evaluate.Int("for (;;);");
                }
                else if (isBorderline)
                {
                    // About as long as the limit and the ticker's period after it, in which the interrupt comes.
                    evaluate.Int($"spin({(int)((Limit + (random.NextDouble() * 3)) * roundsPerMillisecond)})");
                }
                else
                {
                    Assert.Equal(i, scalars.Int(i));
                }

                finished++;
            }
            catch (V8TimeoutException)
            {
                timeouts++;
                borderlineTimeouts += isBorderline ? 1 : 0;
            }
        }

        Assert.True(borderlineTimeouts > 50, $"Only {borderlineTimeouts} calls were hit at about their end.");
        Assert.Equal(Calls, finished + timeouts);
        Assert.InRange(timeouts, Calls / EndlessEvery, sandbox.Vm.Gate.Deadline.Interrupts);
        Assert.Equal("2", Sandbox.Eventually(() => sandbox.Run("1 + 1")));
        Assert.Equal(0, sandbox.Context.Statistics.LiveHandles);
    }

    /// <summary>The sender is held up, as a busy machine would do it now and then: a protocol that lets the call end meanwhile hits the next.</summary>
    private static void Delay(int longest) => Thread.SpinWait(Random.Shared.Next(longest));

    private static double RoundsPerMillisecond()
    {
        const int Rounds = 5_000_000;
        using var sandbox = new Sandbox();
        sandbox.Run(Spin);
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var start = Stopwatch.GetTimestamp();
            sandbox.Run($"spin({Rounds})");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Rounds / best;
    }
}
