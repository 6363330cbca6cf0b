using V8Typed.Interop;

namespace V8Typed.Tests.Interop;

/// <summary>Calls with more arguments than the lane holds, also while other calls are in progress on it.</summary>
public sealed class LaneTests
{
    private static readonly int[] s_many = Enumerable.Range(0, 100_000).ToArray();

    [Fact]
    public void The_lane_grows()
    {
        using var sandbox = new Sandbox();
        var scalars = sandbox.Context.Get<IScalars>();
        var before = sandbox.Context.Realm.Lane;
        Assert.Equal(4999950000, scalars.Sum(s_many));
        Assert.Equal(100_000, scalars.Count(s_many));
        Assert.NotSame(before, sandbox.Context.Realm.Lane);
        Assert.True(sandbox.Context.Realm.Lane.Slots > 100_000);
        Assert.True(sandbox.Context.Realm.Lane.IsEmpty);
        Assert.Equal(5, scalars.Int(5));
        Assert.Equal("x", scalars.String("x"));
        Assert.Equal(100_000, scalars.CountTexts(s_many.Select(n => $"text {n}").ToArray()));
        sandbox.AssertWorks();
    }

    [Fact]
    public void The_lane_grows_while_a_call_on_it_is_in_progress()
    {
        IScalars? scalars = null;
        IEvaluate? evaluate = null;
        var depth = 0;
        var sums = new List<double>();
        using var sandbox = new Sandbox(console: message =>
        {
            if (++depth <= 3)
            {
                // Two calls on the way, then one that does not fit, then calls on the new lane.
                Assert.Equal(depth, scalars!.Int(depth));
                sums.Add(scalars.Sum(Enumerable.Range(0, 20_000 << (2 * depth)).ToArray()));
                Assert.Equal("in", scalars.Log("in"));
            }
        });
        scalars = sandbox.Context.Get<IScalars>();
        evaluate = sandbox.Context.Get<IEvaluate>();
        var lane = sandbox.Context.Realm.Lane;
        Assert.Equal(42, evaluate.Int("console.log('out'); 42"));
        Assert.Equal(3, sums.Count);
        Assert.All(sums.Select((sum, i) => (Sum: sum, N: 20_000.0 * Math.Pow(4, i + 1))), x => Assert.Equal(x.N * (x.N - 1) / 2, x.Sum));
        Assert.NotSame(lane, sandbox.Context.Realm.Lane);
        Assert.True(lane.IsEmpty);
        Assert.True(sandbox.Context.Realm.Lane.IsEmpty);
        Assert.Equal(1.5, scalars.Double(1.5));
        sandbox.AssertWorks();
    }

    [Fact]
    public void Frames_are_given_back_whatever_happens()
    {
        using var sandbox = new Sandbox();
        var scalars = sandbox.Context.Get<IScalars>();
        var evaluate = sandbox.Context.Get<IEvaluate>();
        for (var i = 0; i < 20_000; i++)
        {
            Assert.Throws<OverflowException>(() => scalars.Long(long.MaxValue));
            if (i % 100 == 0)
            {
                Assert.Throws<V8TypeException>(() => evaluate.Int("'x'"));
                Assert.Throws<V8ScriptException>(() => evaluate.Int("throw 1"));
            }
        }

        Assert.True(sandbox.Context.Realm.Lane.IsEmpty);
        sandbox.AssertWorks();
    }

    [Fact]
    public void Calls_that_nest_deeply_do_not_disturb_each_other()
    {
        IScalars? scalars = null;
        using var sandbox = new Sandbox(console: message =>
        {
            var n = int.Parse(message.Text);
            if (n < 30)
            {
                Assert.Equal($"{n + 1}", scalars!.Log($"{n + 1}"));
                Assert.Equal(n, scalars.Int(n));
            }
        });
        scalars = sandbox.Context.Get<IScalars>();
        Assert.Equal("0", scalars.Log("0"));
        Assert.True(sandbox.Context.Realm.Lane.IsEmpty);
    }
}
