using V8Typed.Interop;

namespace V8Typed.Tests.Interop;

/// <summary>The claim protocol alone: an interrupt reaches the call that it was meant for, or none.</summary>
public sealed class DeadlineTests
{
    [Fact]
    public void A_claim_interrupts_its_call_once()
    {
        var deadline = new Deadline();
        var interrupts = 0;
        var call = deadline.Arm(long.MaxValue, () => interrupts++);
        deadline.Claim(call, InterruptCause.Canceled);
        deadline.Claim(call, InterruptCause.Timeout);
        Assert.Equal(1, interrupts);
        Assert.Equal(InterruptCause.Canceled, deadline.Cause);
        Assert.Equal(InterruptCause.Canceled, deadline.Disarm());
        Assert.Equal(InterruptCause.None, deadline.Cause);
    }

    [Fact]
    public void A_claim_of_a_call_that_has_ended_does_nothing()
    {
        var deadline = new Deadline();
        var interrupts = 0;
        var first = deadline.Arm(long.MaxValue, () => interrupts++);
        Assert.Equal(InterruptCause.None, deadline.Disarm());
        deadline.Claim(first, InterruptCause.Timeout);
        var second = deadline.Arm(long.MaxValue, () => interrupts++);
        Assert.NotEqual(first, second);
        deadline.Claim(first, InterruptCause.Timeout);
        Assert.Equal(InterruptCause.None, deadline.Disarm());
        Assert.Equal(0, interrupts);
    }

    [Fact]
    public void Only_what_is_due_is_claimed()
    {
        var deadline = new Deadline();
        var interrupts = 0;
        deadline.Tick(long.MaxValue);
        deadline.Arm(100, () => interrupts++);
        deadline.Tick(99);
        Assert.Equal(0, interrupts);
        Assert.True(deadline.Tick(100));
        Assert.Equal(1, interrupts);

        // Once more: the engine drops an interrupt that comes while no script runs.
        Assert.True(deadline.Tick(101));
        Assert.Equal(2, interrupts);
        Assert.Equal(InterruptCause.Timeout, deadline.Disarm());
        Assert.False(deadline.Tick(102));
        Assert.Equal(2, interrupts);
    }

    [Fact]
    public void An_interrupt_that_fails_still_ends_the_claim()
    {
        var deadline = new Deadline();
        var call = deadline.Arm(0, () => throw new InvalidTimeZoneException());
        Assert.Throws<InvalidTimeZoneException>(() => deadline.Claim(call, InterruptCause.Timeout));
        Assert.Equal(InterruptCause.Timeout, deadline.Disarm());
    }

    [Fact]
    public void Disarm_waits_for_a_claim_in_progress()
    {
        var deadline = new Deadline();
        using var interrupting = new ManualResetEventSlim();
        var finished = false;
        var call = deadline.Arm(0, () =>
        {
            interrupting.Set();
            Thread.Sleep(50);
            Volatile.Write(ref finished, true);
        });
        var claimer = new Thread(() => deadline.Claim(call, InterruptCause.Timeout));
        claimer.Start();
        interrupting.Wait();
        Assert.Equal(InterruptCause.Timeout, deadline.Disarm());
        Assert.True(Volatile.Read(ref finished));
        claimer.Join();
    }

    [Fact]
    public void In_a_race_no_call_is_hit_by_the_claim_of_another()
    {
        const int Calls = 300_000;
        var deadline = new Deadline();
        var hits = new int[Calls + 1];
        var current = 0;
        var armed = 0L;
        var end = false;
        var claimers = new[] { InterruptCause.Timeout, InterruptCause.Canceled }.Select(cause => new Thread(() =>
        {
            var random = new Random((int)cause);
            var stale = 0L;
            while (!Volatile.Read(ref end))
            {
                // What a token's registration or the ticker has seen a while ago.
                var seen = Volatile.Read(ref armed);
                if (seen == 0)
                {
                    continue;
                }

                Thread.SpinWait(random.Next(30));
                deadline.Claim(seen, cause);
                if (stale != 0)
                {
                    deadline.Claim(stale, cause);
                }

                deadline.Tick(random.Next(3));
                stale = seen;
            }
        })).ToList();
        claimers.ForEach(thread => thread.Start());
        var interrupted = 0;
        for (var i = 1; i <= Calls; i++)
        {
            Volatile.Write(ref current, i);
            Volatile.Write(ref armed, deadline.Arm(i % 3 == 0 ? 1 : long.MaxValue, () => Interlocked.Increment(ref hits[Volatile.Read(ref current)])));
            Thread.SpinWait(i % 50);
            var cause = deadline.Disarm();
            Volatile.Write(ref current, 0);
            interrupted += cause == InterruptCause.None ? 0 : 1;
            Assert.Equal(cause == InterruptCause.None ? 0 : 1, hits[i]);
        }

        Volatile.Write(ref end, true);
        claimers.ForEach(thread => thread.Join());
        Assert.Equal(0, hits[0]);
        Assert.Equal(interrupted, hits.Sum());
        Assert.Equal(interrupted, deadline.Interrupts);
        Assert.InRange(interrupted, 1, Calls - 1);
    }
}
