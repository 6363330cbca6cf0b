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
        // The first fits beside none of the others; each keeps its frame while the next is called.
        int[] sizes = [20_000, 20_000, 100_000, 50_000];
        IScalars? scalars = null;
        var answers = new List<(int Size, double Sum, int Echo)>();
        var depth = 0;
        double Call()
        {
            var size = sizes[depth++];
            return scalars!.LogMany(Enumerable.Range(1, size).ToArray());
        }

        using var sandbox = new Sandbox(console: message =>
        {
            var size = int.Parse(message.Text);
            var sum = depth < sizes.Length ? Call() : 0;
            answers.Add((size, sum, scalars!.Int(size)));
        });
        scalars = sandbox.Context.Get<IScalars>();
        var lane = sandbox.Context.Realm.Lane;
        Assert.Equal(Sum(20_000), Call());
        Assert.Equal([(50_000, 0, 50_000), (100_000, Sum(50_000), 100_000), (20_000, Sum(100_000), 20_000), (20_000, Sum(20_000), 20_000)], answers);
        Assert.NotSame(lane, sandbox.Context.Realm.Lane);
        Assert.True(lane.IsEmpty);
        Assert.True(sandbox.Context.Realm.Lane.IsEmpty);
        Assert.Equal(1.5, scalars.Double(1.5));
        sandbox.AssertWorks();

        static double Sum(double n) => n * (n + 1) / 2;
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
