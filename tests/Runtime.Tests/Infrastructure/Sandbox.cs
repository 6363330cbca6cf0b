namespace V8Typed.Tests;

/// <summary>A VM with one context, for one test.</summary>
internal sealed class Sandbox : IDisposable
{
    public Sandbox(V8VmOptions? vm = null, Action<V8ConsoleMessage>? console = null)
    {
        Vm = TestPlatform.Instance.CreateVm(vm);
        Context = Vm.CreateContext(new V8ContextOptions { ConsoleSink = console });
    }

    public V8Vm Vm { get; }

    public V8Context Context { get; }

    public string Run(string script, string name = "<anonymous>") => Context.RunScript(script, name);

    /// <summary>Runs a script that must throw.</summary>
    public V8ScriptException Throws(string script, string name = "<anonymous>") =>
        Assert.Throws<V8ScriptException>(() => Context.RunScript(script, name));

    /// <summary>The next call behaves as if nothing had happened, and nothing is held.</summary>
    public void AssertWorks()
    {
        Assert.Equal("2", Context.RunScript("1 + 1"));
        Assert.Equal(0, Context.Statistics.LiveHandles);
    }

    /// <summary>The same for a VM whose time limit is so short that a call may exceed it by bad luck.</summary>
    public void AssertWorksEventually()
    {
        while (true)
        {
            try
            {
                AssertWorks();
                return;
            }
            catch (V8TimeoutException)
            {
            }
        }
    }

    public void Dispose() => Vm.Dispose();
}
