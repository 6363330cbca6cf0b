namespace V8Typed.ChildHost.Lives;

/// <summary>
/// Contexts and VMs are disposed while promises settle, tasks end, callbacks run and tokens are canceled: every task ends, and the process
/// lives.
/// </summary>
internal static class DisposeUnderAsyncLoad
{
    public static void Run()
    {
        using var platform = V8Platform.SetUp();
        var wrong = 0;
        var unobserved = 0;
        TaskScheduler.UnobservedTaskException += (_, _) => Interlocked.Increment(ref unobserved);
        for (var round = 0; round < 20; round++)
        {
            var vm = platform.CreateVm();
            var context = vm.CreateContext();
            context.UnhandledRejection += (_, _) => { };
            var caller = context.Get<ICaller>();
            using var source = new CancellationTokenSource();
            using var running = new CountdownEvent(3);
            var threads = Enumerable.Range(0, 3).Select(number => Task.Run(async () =>
            {
                var pending = new List<Task>();
                try
                {
                    for (var i = 0; ; i++)
                    {
                        pending.Add(Start(caller, number, source.Token));
                        if (i == 3)
                        {
                            running.Signal();
                        }

                        if (i % 10 == 0)
                        {
                            await Task.Yield();
                        }
                    }
                }
                catch (ObjectDisposedException)
                {
                }

                foreach (var task in pending)
                {
                    try
                    {
                        await task.WaitAsync(TimeSpan.FromSeconds(60));
                    }
                    catch (Exception exception) when (exception is ObjectDisposedException or OperationCanceledException or V8ScriptException)
                    {
                    }
                    catch (Exception)
                    {
                        Interlocked.Increment(ref wrong);
                    }
                }
            })).ToArray();
            running.Wait();
            source.Cancel();
            if (round % 2 == 0)
            {
                context.Dispose();
            }

            vm.Dispose();
            Task.WaitAll(threads);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        Report.Line("wrong, unobserved", $"{wrong}, {unobserved}");
    }

    private static Task Start(ICaller caller, int number, CancellationToken token) => number switch
    {
        0 => caller.CallAsync("async f => await f(1)", async v => { await Task.Yield(); return v; }),
        1 => caller.CallAsync("f => new Promise(() => {})", Task.FromResult),
        _ => caller.WithToken("(f, signal) => new Promise((_, no) => { signal.onabort = () => no(signal.reason); })", Task.FromResult, token.IsCancellationRequested ? default : token),
    };
}
