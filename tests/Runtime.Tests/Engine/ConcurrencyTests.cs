namespace V8Typed.Tests.Engine;

public sealed class ConcurrencyTests
{
    private static readonly TimeSpan s_never = TimeSpan.FromMinutes(2);

    [Fact]
    public void Contexts_do_not_share_globals()
    {
        using var sandbox = new Sandbox();
        using var other = sandbox.Vm.CreateContext();
        sandbox.Run("var a = 1; let b = 2; function c() { } globalThis.d = 3; Array.prototype.e = 4;");
        Assert.Equal(
            "undefined undefined undefined undefined undefined",
            other.RunScript("[typeof a, typeof b, typeof c, typeof d, typeof [].e].join(' ')"));
        Assert.Equal("number number function number number", sandbox.Run("[typeof a, typeof b, typeof c, typeof d, typeof [].e].join(' ')"));
    }

    [Fact]
    public void VMs_run_in_parallel()
    {
        // Each loop waits in every turn for the other to be in the same turn.
        using var turns = new Barrier(2);
        var missed = 0;
        void Meet(V8ConsoleMessage message)
        {
            if (!turns.SignalAndWait(s_never))
            {
                Interlocked.Increment(ref missed);
            }
        }

        using var first = new Sandbox(console: Meet);
        using var second = new Sandbox(console: Meet);
        const string script = "let turns = 0; for (; turns < 100; turns++) console.log(turns); turns";
        string? answer = null;
        var thread = new Thread(() => answer = first.Run(script));
        thread.Start();
        Assert.Equal("100", second.Run(script));
        thread.Join();
        Assert.Equal("100", answer);
        Assert.Equal(0, missed);
        Assert.Equal(100, turns.CurrentPhaseNumber);
    }

    [Fact]
    public void A_VM_serves_one_caller_at_a_time()
    {
        var inside = 0;
        var most = 0;
        void Sink(V8ConsoleMessage message)
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            Thread.Yield();
            Interlocked.Decrement(ref inside);
        }

        using var vm = TestPlatform.Instance.CreateVm();
        var contexts = Enumerable.Range(0, 4).Select(_ => vm.CreateContext(new V8ContextOptions { ConsoleSink = Sink })).ToList();
        var threads = contexts.Select((context, number) => new Thread(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                Assert.Equal((number * 1000 + i).ToString(), context.RunScript($"var x = {number * 1000 + i}; console.log(x); x"));
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Equal(1, most);
    }

    [Fact]
    public void Two_threads_share_a_context()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("var n = 0;");
        Parallel.For(0, 500, _ => sandbox.Run("for (let i = 0; i < 100; i++) n++;"));
        Assert.Equal("50000", sandbox.Run("n"));
    }

    [Fact]
    public void A_script_can_be_run_inside_of_a_callback()
    {
        Sandbox? sandbox = null;
        string? nested = null;
        sandbox = new Sandbox(console: message => nested = sandbox!.Run($"x += {message.Text}; x"));
        using (sandbox)
        {
            Assert.Equal("42", sandbox.Run("var x = 2; console.log(40); x"));
            Assert.Equal("42", nested);
            sandbox.AssertWorks();
        }
    }

    [Fact]
    public void An_error_inside_of_a_callback_stays_there()
    {
        Sandbox? sandbox = null;
        Exception? nested = null;
        sandbox = new Sandbox(console: _ =>
        {
            nested = Record.Exception(() => sandbox!.Run("null.x"));
            throw new InvalidTimeZoneException("A sink that fails.");
        });
        using (sandbox)
        {
            Assert.Equal("after", sandbox.Run("console.log(1); 'after'"));
            ((V8ScriptException)nested!).ThrownValue.Dispose();
            sandbox.AssertWorks();
        }
    }
}
