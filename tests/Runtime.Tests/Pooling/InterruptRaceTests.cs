namespace V8Typed.Tests.Pooling;

/// <summary>
/// 100,000 calls through a pool, each racing a cancellation of its own (a hundredth of them are endless, and end by it), while other callers wait for the same VMs: an
/// interrupt that misses its call would hit whoever leases the VM next.
/// </summary>
public sealed class InterruptRaceTests
{
    private const int Callers = 4;
    private const int CallsEach = 25_000;
    private const int EndlessEvery = 100;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_call_is_hit_by_the_interrupt_of_another(bool isAsync)
    {
        await using var pool = new TestPool(options =>
        {
            (options.MinSize, options.MaxSize) = (2, 2);
            options.RecycleAfterCancellation = false; // The VM goes on at once, to the next caller.
            options.Preload<ICounting>();
        });
        await pool.Pool.WarmUpAsync();
        var module = pool.Pool.Get<ICounting>();
        var current = new CancellationTokenSource?[Callers];
        var end = false;
        var canceller = new Thread(() => CancelAll(current, ref end));
        canceller.Start();
        int[][] counts;
        try
        {
            counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Call(module, isAsync, current, caller))));
        }
        finally
        {
            Volatile.Write(ref end, true);
            canceller.Join();
        }

        var (canceled, finished) = (counts.Sum(count => count[0]), counts.Sum(count => count[1]));
        Assert.Equal(Callers * CallsEach, canceled + finished);
        Assert.True(canceled >= Callers * CallsEach / EndlessEvery && finished > 1000, $"There was no race: {canceled} were canceled, and {finished} finished.");
        Assert.Empty(pool.Recycled);
        Assert.Equal(2, pool.Pool.Statistics.Created);
    }

    private static async Task<int[]> Call(ICounting module, bool isAsync, CancellationTokenSource?[] current, int caller)
    {
        var random = new Random(caller);
        int[] counts = [0, 0];
        for (var i = 0; i < CallsEach; i++)
        {
            using var source = new CancellationTokenSource();
            Volatile.Write(ref current[caller], source);
            try
            {
                var rounds = i % EndlessEvery == 0 ? int.MaxValue : random.Next(20) * 500;
                Assert.Equal(i, isAsync ? await module.WorkAsync(rounds, i, source.Token) : module.Work(rounds, i, source.Token));
                counts[1]++;
            }
            catch (OperationCanceledException canceled)
            {
                Assert.Equal(source.Token, canceled.CancellationToken);
                Assert.True(source.IsCancellationRequested, "A call was ended that nobody had canceled.");
                counts[0]++;
            }
        }

        return counts;
    }

    private static void CancelAll(CancellationTokenSource?[] current, ref bool end)
    {
        var random = new Random(100);
        var last = new CancellationTokenSource?[Callers];
        while (!Volatile.Read(ref end))
        {
            for (var i = 0; i < Callers; i++)
            {
                if (Volatile.Read(ref current[i]) is { } source && source != last[i])
                {
                    Thread.SpinWait(random.Next(2000));
                    try
                    {
                        source.Cancel();
                    }
                    catch (ObjectDisposedException)
                    {
                        // Its call has ended meanwhile.
                    }

                    last[i] = source;
                }
            }
        }
    }
}
