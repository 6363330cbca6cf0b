namespace V8Typed.Tests;

/// <summary>
/// A VM with one context, for one test. At its end nothing of either side is held by the other any more: the one place where the suite
/// asserts that.
/// </summary>
internal sealed class Sandbox : IDisposable
{
    private readonly List<string> _exposed = [];

    public Sandbox(V8VmOptions? vm = null, Action<V8ConsoleMessage>? console = null)
    {
        Vm = TestPlatform.Instance.CreateVm(vm);
        Context = Vm.CreateContext(new V8ContextOptions { ConsoleSink = console });
    }

    public V8Vm Vm { get; }

    public V8Context Context { get; }

    public string Run(string script, string name = "<anonymous>") => Context.RunScript(script, name);

    /// <summary>Exposes an object until the end of the test.</summary>
    public void Expose<T>(string name, T host)
        where T : class, V8Typed.Interop.IJsHost<T>
    {
        Context.Expose(name, host);
        _exposed.Add(name);
    }

    /// <summary>Runs a script that must throw.</summary>
    public V8ScriptException Throws(string script, string name = "<anonymous>") =>
        Assert.Throws<V8ScriptException>(() => Context.RunScript(script, name));

    /// <summary>The next call behaves as if nothing had happened, and nothing is held.</summary>
    public void AssertWorks()
    {
        Assert.Equal("2", Context.RunScript("1 + 1"));
        Assert.Equal(0, Context.Statistics.LiveHandles);
    }

    /// <summary>For a VM whose time limit is so short that a call may exceed it by bad luck.</summary>
    public static T Eventually<T>(Func<T> call)
    {
        while (true)
        {
            try
            {
                return call();
            }
            catch (V8TimeoutException)
            {
            }
        }
    }

    public void Dispose()
    {
        try
        {
            if (Context.IsAlive)
            {
                _exposed.ForEach(name => Eventually(() => Run($"delete globalThis.{name}")));
                AssertNothingIsHeld();
            }
        }
        finally
        {
            Vm.Dispose();
        }
    }

    private void AssertNothingIsHeld()
    {
        // What the test has not disposed of, finalizers give back; that may be the last thing that holds something on the other side.
        // What a failed call has lost, the comparison of both sides finds. A task that a test has canceled is told of to script by the pool,
        // at any moment: then something is held until the next collection, though nothing was just before.
        var held = Held();
        for (var round = 0; round < 50 && held != (0, 0, 0, 0); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Vm.CollectGarbage();
            Thread.Sleep(round);
            held = Held();
        }

        Assert.Equal((0, 0, 0, 0), held);
    }

    private (int Handles, int Callbacks, int References, int Errors) Held()
    {
        Eventually(() => Context.RunScript("0")); // Queued references are given back by a call.
        var statistics = Context.Statistics;
        var (references, errors) = Context.Realm.Kernel.Counts();
        return (statistics.LiveHandles, statistics.LiveCallbacks, references, errors);
    }
}
