namespace V8Typed.ChildHost.Lives;

/// <summary>Contexts and VMs are disposed while other threads call into them: every call works or is refused, and the process lives.</summary>
internal static class DisposeUnderLoad
{
    public static void Run()
    {
        using var platform = V8Platform.SetUp();
        var refused = 0;
        var wrong = 0;
        for (var round = 0; round < 30; round++)
        {
            var vm = platform.CreateVm();
            var context = vm.CreateContext();
            var proxy = context.Get<IThrower>();
            using var running = new CountdownEvent(3);
            var threads = Enumerable.Range(0, 3).Select(number => new Thread(() =>
            {
                var first = true;
                try
                {
                    for (; ; )
                    {
                        if (number == 0 ? context.RunScript("6 * 7") != "42" : proxy.Number("42") != 42)
                        {
                            Interlocked.Increment(ref wrong);
                        }

                        if (first)
                        {
                            first = false;
                            running.Signal();
                        }
                    }
                }
                catch (ObjectDisposedException)
                {
                    Interlocked.Increment(ref refused);
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            running.Wait();
            if (round % 2 == 0)
            {
                context.Dispose();
            }

            vm.Dispose();
            threads.ForEach(thread => thread.Join());
        }

        Report.Line("refused, wrong", $"{refused}, {wrong}");
    }
}
