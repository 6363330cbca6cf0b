using V8Typed.Tests.Interop;

namespace V8Typed.Tests.Engine;

/// <summary>100,000 calls that can be interrupted at any moment, among them such as nobody interrupts: those always finish.</summary>
public sealed class InterruptStressTests
{
    // Few: with background work on, V8 can take up to a second to notice that it shall end an endless loop.
    private const int EndlessEvery = 5000;

    [Fact]
    public void No_innocent_call_is_hit_by_the_token_of_another()
    {
        const int Calls = 100_000;
        using var sandbox = new Sandbox();
        var evaluate = sandbox.Context.Get<IEvaluate>();
        var scalars = sandbox.Context.Get<IScalars>();
        sandbox.Run("var spin = n => { for (let i = 0; i < n; i++); return n; };");
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
        using var sandbox = new Sandbox(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(3) });
        var evaluate = Sandbox.Eventually(sandbox.Context.Get<IEvaluate>);
        var scalars = Sandbox.Eventually(sandbox.Context.Get<IScalars>);
        Sandbox.Eventually(() => sandbox.Run("var spin = n => { for (let i = 0; i < n; i++); return n; };"));
        var random = new Random(3);
        var timeouts = 0;
        var finished = 0;
        for (var i = 0; i < Calls; i++)
        {
            try
            {
                if (i % 100 == 0)
                {
                    // About as long as the limit, or for ever.
                    evaluate.Int(i % EndlessEvery == 0 ? "for (;;);" : $"spin({random.Next(100) * 100_000})");
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
            }
        }

        Assert.Equal(Calls, finished + timeouts);
        Assert.InRange(timeouts, Calls / EndlessEvery, sandbox.Vm.Gate.Deadline.Interrupts);
        Assert.Equal("2", Sandbox.Eventually(() => sandbox.Run("1 + 1")));
        Assert.Equal(0, sandbox.Context.Statistics.LiveHandles);
    }
}
