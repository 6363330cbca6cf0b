using System.Runtime.CompilerServices;

namespace V8Typed.Tests.Interop;

/// <summary>How long C# holds objects of JavaScript, and that both sides agree on it.</summary>
public sealed class ObjectLifetimeTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IObjects _objects;

    public ObjectLifetimeTests() => _objects = _sandbox.Context.Get<IObjects>();

    public void Dispose() => _sandbox.Dispose();

    private int Held => _sandbox.Context.Realm.Kernel.Counts().References;

    [Fact]
    public void Dispose_gives_an_object_up_and_script_keeps_it()
    {
        var counter = _objects.NewCounter(3);
        _objects.Keep(1, counter);
        Assert.Equal(1, _sandbox.Context.Statistics.LiveHandles);
        counter.Dispose();
        counter.Dispose();
        Assert.Equal(0, _sandbox.Context.Statistics.LiveHandles);
        var exception = Assert.Throws<ObjectDisposedException>(() => counter.Count);
        Assert.Contains("ICounter", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => counter.Increment());
        Assert.Throws<ObjectDisposedException>(() => counter.Count = 3);
        Assert.Throws<ObjectDisposedException>(() => _objects.Echo(counter));
        Assert.Throws<ObjectDisposedException>(() => _objects.EchoAll([counter]));
        var again = _objects.Kept(1)!;
        Assert.NotSame(counter, again);
        Assert.Equal(3, again.Count);
        Assert.Throws<ObjectDisposedException>(() => counter.Count);
        again.Dispose();
        Handles.AssertNone(_sandbox.Context);
    }

    [Fact]
    public void Dispose_in_a_callback_takes_effect_at_once_and_frees_later()
    {
        var counter = _objects.NewCounter(1);
        Assert.Equal(7, _objects.Call(
            each =>
            {
                each.Dispose();
                Assert.Throws<ObjectDisposedException>(() => each.Count);
                Assert.Equal(1, Held);
                return 7;
            },
            counter));
        Handles.AssertNone(_sandbox.Context);
    }

    [Fact]
    public void An_object_disposed_during_its_own_call_is_there_until_the_end()
    {
        var counter = _objects.NewCounter(3);
        var seen = new List<int>();
        counter.Each((i, _) =>
        {
            counter.Dispose();
            seen.Add(i);
        });
        Assert.Equal([0, 1, 2], seen);
        Handles.AssertNone(_sandbox.Context);
    }

    [Fact]
    public void What_is_collected_is_given_back()
    {
        Use(_objects);
        Handles.AssertNone(_sandbox.Context);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Use(IObjects objects)
        {
            var all = objects.List(100);
            Assert.Equal(4950, all.Sum(each => each.Count));
            objects.EchoHolder(new Holder(all[0], all[1], [.. all], new() { ["x"] = all[2] }, (1, all[3])));
        }
    }

    [Fact]
    public void What_script_alone_holds_is_not_held_by_CSharp()
    {
        Keep(_objects);
        Handles.AssertNone(_sandbox.Context);
        Assert.Equal(5, _objects.Kept(1)!.Count);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Keep(IObjects objects) => objects.Keep(1, objects.NewCounter(5));
    }

    [Fact]
    public void Handed_out_again_while_its_free_is_queued()
    {
        // Each round: given up (which queues), then handed out again by the next call before or after the queue is worked on.
        _objects.Keep(1, _objects.NewCounter(5));
        ICounter? last = null;
        for (var i = 0; i < 1000; i++)
        {
            var counter = _objects.Kept(1)!;
            Assert.NotSame(last, counter);
            Assert.Same(counter, _objects.Kept(1));
            Assert.Equal(5, _objects.Call(
                each =>
                {
                    each.Dispose(); // Queued; nothing is freed inside of a call.
                    var other = _objects.Kept(1)!;
                    Assert.NotSame(each, other);
                    Assert.Equal(5, other.Count);
                    return other.Count;
                },
                counter));
            last = counter;
        }

        _objects.Kept(1)!.Dispose();
        Handles.AssertNone(_sandbox.Context);
    }

    [Fact]
    public void Many_threads_give_up_and_take_the_same_objects()
    {
        const int objects = 5, threads = 8, rounds = 2000;
        for (var i = 0; i < objects; i++)
        {
            _objects.Keep(i, _objects.NewCounter(i));
        }

        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var random = new Random(thread);
            for (var i = 0; i < rounds; i++)
            {
                var key = random.Next(objects);
                try
                {
                    var counter = _objects.Kept(key)!;
                    Assert.Equal(key, counter.Count);
                    Assert.True(_objects.Same(counter, _objects.Kept(key)) || i % 2 == 0);
                    if (i % 3 == 0)
                    {
                        counter.Dispose();
                    }
                }
                catch (ObjectDisposedException)
                {
                    // Another thread has given the same object up.
                }
            }
        });
        Handles.AssertNone(_sandbox.Context);
        for (var i = 0; i < objects; i++)
        {
            Assert.Equal(i, _objects.Kept(i)!.Count);
        }
    }

    [Fact]
    public void Finalizers_while_calls_run()
    {
        // Nothing but the queue is touched by the finalizer's thread; collections happen in the middle of calls.
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(1225, Sum(_objects));
            if (i % 10 == 0)
            {
                GC.Collect();
            }
        }

        Handles.AssertNone(_sandbox.Context);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static int Sum(IObjects objects) => objects.List(50).Sum(each => each.Count);
    }

    [Fact]
    public void After_the_context()
    {
        var counter = _objects.NewCounter();
        _sandbox.Context.Dispose();
        Assert.Throws<ObjectDisposedException>(() => counter.Count);
        counter.Dispose();
    }

    [Fact]
    public void A_result_that_fails_on_its_way_holds_nothing()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Throws<V8TypeException>(() => _objects.MakeHolder("{ first: {}, second: {}, all: [{}, {}, 5] }"));
        }

        Handles.AssertNone(_sandbox.Context);
    }
}
