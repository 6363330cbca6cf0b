using V8Typed.Interop;

namespace V8Typed.Tests.Interop;

public sealed class CallGateTests
{
    [Fact]
    public void A_callback_on_a_thread_of_the_engine_is_refused_instead_of_waiting_for_ever()
    {
        var gate = new CallGate(new Deadline());
        using (gate.EnterCallback())
        {
            Assert.True(gate.IsEngineTask);
            Assert.Throws<InvalidOperationException>(() => { gate.Enter(() => { }, CancellationToken.None); });
            Assert.False(new CallGate(new Deadline()).IsEngineTask);
        }

        Assert.False(gate.IsEngineTask);
        gate.Exit(gate.Enter(() => { }, CancellationToken.None));
        Assert.False(gate.IsHeld);
    }

    [Fact]
    public void A_callback_of_a_call_can_call()
    {
        var gate = new CallGate(new Deadline());
        var outer = gate.Enter(() => { }, CancellationToken.None);
        using (gate.EnterCallback())
        {
            Assert.False(gate.IsEngineTask);
            var inner = gate.Enter(() => { }, CancellationToken.None);
            Assert.False(gate.IsOutermost);
            gate.Exit(inner);
        }

        Assert.True(gate.IsOutermost);
        gate.Exit(outer);
    }

    [Fact]
    public void Deferred_work_runs_at_the_end_of_the_outermost_call_in_order()
    {
        var gate = new CallGate(new Deadline());
        var log = new List<int>();
        var outer = gate.Enter(() => { }, CancellationToken.None);
        var inner = gate.Enter(() => { }, CancellationToken.None);
        gate.RunOrDefer(() => log.Add(1));
        gate.RunOrDefer(() => log.Add(2));
        gate.Exit(inner);
        Assert.Empty(log);
        gate.Exit(outer);
        Assert.Equal([1, 2], log);
        gate.RunOrDefer(() => log.Add(3));
        Assert.Equal([1, 2, 3], log);
    }

    [Fact]
    public void A_token_ends_the_waiting_for_the_VM()
    {
        var gate = new CallGate(new Deadline());
        using var held = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var holder = new Thread(() =>
        {
            var registration = gate.Enter(() => { }, CancellationToken.None);
            held.Set();
            leave.Wait();
            gate.Exit(registration);
        });
        holder.Start();
        held.Wait();
        using var source = new CancellationTokenSource(30);
        Assert.ThrowsAny<OperationCanceledException>(() => { gate.Enter(() => { }, source.Token); });
        leave.Set();
        holder.Join();
        gate.Exit(gate.Enter(() => { }, CancellationToken.None));
    }
}
