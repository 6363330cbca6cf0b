namespace V8Typed.Tests.Interop;

/// <summary>Tokens that are canceled at any moment of async calls, among calls that nobody cancels: those always finish.</summary>
public sealed class AsyncStressTests
{
    [Fact]
    public async Task No_innocent_call_is_hit_by_the_token_of_another()
    {
        using var sandbox = new Sandbox();
        var signals = sandbox.Context.Get<ISignals>();
        var tasks = sandbox.Context.Get<ITasks>();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(seed => Task.Run(async () =>
        {
            var random = new Random(seed);
            for (var i = 0; i < 1000; i++)
            {
                switch (i % 4)
                {
                    case 0:
                        await Cancel(token => signals.Wait("", token), random);
                        break;
                    case 1:
                        await Cancel(token => signals.SpinFor(random.Next(20_000), token), random);
                        break;
                    case 2:
                        Assert.Equal(i + 1, await tasks.RunBare($"async f => await f({i})", async value => { await Task.Yield(); return value + 1; }));
                        break;
                    default:
                        Assert.Equal(i, await signals.Race(i, default));
                        Assert.Equal("2", sandbox.Run("1 + 1"));
                        break;
                }
            }
        })));
        Assert.Equal(0, sandbox.Context.Statistics.PendingPromises);
        Assert.Equal("2", sandbox.Run("1 + 1"));
    }

    /// <summary>Threads of the pool that wait for the VM do not keep it from whoever would give it back.</summary>
    [Fact]
    public async Task A_pool_whose_threads_all_wait_for_the_VM_goes_on()
    {
        using var sandbox = new Sandbox();
        var tasks = sandbox.Context.Get<ITasks>();
        var callers = Enumerable.Range(0, 4 * Environment.ProcessorCount).Select(i => Task.Run(() =>
            tasks.RunBare("async f => await f(1) + await f(2)", value => Task.Run(() => value)).GetAwaiter().GetResult())).ToArray();
        foreach (var caller in callers)
        {
            Assert.Equal(3, await caller.WaitAsync(TimeSpan.FromMinutes(2)));
        }
    }

    private static async Task Cancel(Func<CancellationToken, Task> call, Random random)
    {
        using var source = new CancellationTokenSource();
        var spins = random.Next(3000);
        var canceler = Task.Run(() =>
        {
            Thread.SpinWait(spins);
            source.Cancel();
        });
        try
        {
            await call(source.Token);
        }
        catch (OperationCanceledException exception)
        {
            Assert.Equal(source.Token, exception.CancellationToken);
        }

        await canceler;
    }
}
