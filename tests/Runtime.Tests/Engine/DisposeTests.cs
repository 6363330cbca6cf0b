namespace V8Typed.Tests.Engine;

public sealed class DisposeTests
{
    [Fact]
    public void A_disposed_context_refuses_everything_and_leaves_its_VM_alone()
    {
        using var sandbox = new Sandbox();
        using var other = sandbox.Vm.CreateContext();
        var context = sandbox.Context;
        context.Dispose();
        context.Dispose();
        Assert.False(context.IsAlive);
        Assert.True(sandbox.Vm.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => context.RunScript("1"));
        Assert.Throws<ObjectDisposedException>(() => context.RunScript("1"u8));
        Assert.Throws<ObjectDisposedException>(() => context.RunScript<int>("1"));
        Assert.IsType<ObjectDisposedException>(Record.Exception(() => { _ = context.RunScriptAsync<int>("1"); }));
        Assert.Throws<ObjectDisposedException>(() => context.LoadLibs("a.js"));
        Assert.Throws<ObjectDisposedException>(() => context.Statistics);
        Assert.Equal("2", other.RunScript("1 + 1"));
        Assert.Equal(1, sandbox.Vm.Statistics.Contexts);
    }

    [Fact]
    public void A_disposed_VM_refuses_everything_and_leaves_the_platform_alone()
    {
        using var sandbox = new Sandbox();
        var vm = sandbox.Vm;
        vm.Dispose();
        vm.Dispose();
        Assert.False(vm.IsAlive);
        Assert.False(sandbox.Context.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => sandbox.Context.RunScript("1"));
        Assert.Throws<ObjectDisposedException>(() => vm.CreateContext());
        Assert.Throws<ObjectDisposedException>(() => vm.Statistics);
        Assert.Throws<ObjectDisposedException>(vm.CollectGarbage);
        using var other = new Sandbox();
        other.AssertWorks();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dispose_from_another_thread_waits_for_the_script(bool whole)
    {
        using var inside = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var sandbox = new Sandbox(console: _ =>
        {
            inside.Set();
            leave.Wait();
        });
        var ended = false;
        string? result = null;
        var script = new Thread(() =>
        {
            result = sandbox.Run("console.log(1); let sum = 0; for (let i = 0; i < 1e6; i++) sum += i; sum");
            Volatile.Write(ref ended, true);
        });
        script.Start();
        inside.Wait();
        var endedBeforeDispose = false;
        var disposal = new Thread(() =>
        {
            (whole ? (IDisposable)sandbox.Vm : sandbox.Context).Dispose();
            endedBeforeDispose = Volatile.Read(ref result) is not null;
        });
        disposal.Start();
        SpinWait.SpinUntil(() => !sandbox.Context.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => sandbox.Context.Statistics);
        leave.Set();
        script.Join();
        disposal.Join();
        Assert.True(ended);
        Assert.Equal("499999500000", result);
        Assert.Throws<ObjectDisposedException>(() => sandbox.Run("1"));
        sandbox.Vm.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dispose_inside_a_callback_happens_at_the_end_of_the_outermost_call(bool whole)
    {
        Sandbox? sandbox = null;
        Exception? nested = null;
        sandbox = new Sandbox(console: _ =>
        {
            (whole ? (IDisposable)sandbox!.Vm : sandbox!.Context).Dispose();
            nested = Record.Exception(() => sandbox!.Run("1"));
        });
        Assert.Equal("2,4,6", sandbox.Run("console.log(1); [1, 2, 3].map(x => x * 2)"));
        Assert.IsType<ObjectDisposedException>(nested);
        Assert.False(sandbox.Context.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => sandbox.Run("1"));
        sandbox.Vm.Dispose();
    }

    [Fact]
    public void Calls_that_wait_while_the_context_is_disposed_are_refused()
    {
        using var inside = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        using var sandbox = new Sandbox(console: _ =>
        {
            inside.Set();
            leave.Wait();
        });
        var script = new Thread(() => sandbox.Run("console.log(1)"));
        script.Start();
        inside.Wait();
        Exception? waiting = null;
        var waiter = new Thread(() => waiting = Record.Exception(() => sandbox.Run("1")));
        waiter.Start();
        var disposal = new Thread(sandbox.Context.Dispose);
        disposal.Start();
        SpinWait.SpinUntil(() => !sandbox.Context.IsAlive);
        leave.Set();
        script.Join();
        waiter.Join();
        disposal.Join();
        Assert.IsType<ObjectDisposedException>(waiting);
    }

    [Fact]
    public void A_value_of_a_disposed_context_says_so()
    {
        using var sandbox = new Sandbox();
        var value = sandbox.Context.RunScript<JsValue>("({ a: 1 })");
        sandbox.Context.Dispose();
        Assert.Throws<ObjectDisposedException>(() => value.GetProperty("a"));
        value.Dispose();
    }
}
