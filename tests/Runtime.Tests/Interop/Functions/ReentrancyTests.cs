namespace V8Typed.Tests.Interop;

/// <summary>C# that calls script, which calls C#, and so on.</summary>
public sealed class ReentrancyTests : IDisposable
{
    private const int Depth = 50;

    private readonly Sandbox _sandbox = new();
    private readonly ICallbacks _callbacks;

    public ReentrancyTests() => _callbacks = _sandbox.Context.Get<ICallbacks>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Numbers()
    {
        int Down(int depth) => depth == 0 ? 0 : 1 + _callbacks.CallInt(Down, depth - 1);
        Assert.Equal(Depth, Down(Depth));
        Assert.Equal(Depth, Down(Depth));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30_000)]
    public void Strings(int length)
    {
        var piece = new string('x', length);
        string Down(string text) => text.Length == Depth * length ? text : Up(_callbacks.CallText(Down, text + piece));
        string Up(string text) => text[..^1] + "y";
        var result = Down(piece);
        Assert.Equal(piece.Length * Depth, result.Length);
        Assert.Equal('y', result[^1]);
        Assert.All(result[..^1], c => Assert.Equal('x', c));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(700)] // Grows the lane on the way down, and fills that of the callbacks.
    public void Values_of_many_parts(int count)
    {
        Item[] Items(int depth, string name) => [.. Enumerable.Range(0, count).Select(i => new Item(i, name + i, depth, i % 2 == 0, i % 3 == 0 ? null : depth))];
        Item[] Down(Item[] items)
        {
            var depth = (int)items[0].Price;
            Assert.Equal(Items(depth, "down"), items);
            if (depth > 0)
            {
                Assert.Equal(Items(depth - 1, "up"), _callbacks.CallItems(Down, Items(depth - 1, "down")));
            }

            return Items(depth, "up");
        }

        Assert.Equal(Items(Depth, "up"), Down(Items(Depth, "down")));
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(400_000)]
    public void A_value_larger_than_the_lane_in_both_directions(int count)
    {
        var items = Enumerable.Range(0, count).Select(i => new Item(i, "n", i, true, i)).ToArray();
        var calls = 0;
        Item[] Back(Item[] value)
        {
            Assert.Equal(items, value);
            return calls++ == 0 ? _callbacks.CallItems(Back, value) : value;
        }

        Assert.Equal(items, _callbacks.CallItems(Back, items));
        Assert.Equal(2, calls);
        Assert.Equal(5, _callbacks.CallInt(value => value + 1, 4));
    }

    [Fact]
    public void A_getter_of_an_argument_that_calls_back()
    {
        var seen = new List<string>();
        Item[] Back(Item[] items)
        {
            seen.Add(string.Join(' ', items.Select(item => item.Name)));
            return [];
        }

        _callbacks.RunItems(
            """
            f => {
                const item = (id, name) => ({ id, get name() { if (id > 0) f([item(0, "in" + name)]); return name; }, price: 1, active: true });
                f([item(1, "a"), item(2, "b")]);
                return "";
            }
            """,
            Back);
        Assert.Equal(["ina", "inb", "a b"], seen);
    }

    [Fact]
    public void An_enumerable_of_a_result_that_calls_back()
    {
        IEnumerable<Item> Items()
        {
            yield return new Item(1, _callbacks.CallText(text => text + "!", "a"), 1, true, null);
            yield return new Item(2, _callbacks.CallText(text => text + "!", new string('b', 1000)), 1, true, _callbacks.CallInt(value => value, 7));
        }

        Assert.Equal(
            $$"""[{"id":1,"name":"a!","price":1,"active":true},{"id":2,"name":"{{new string('b', 1000)}}!","price":1,"active":true,"stock":7}]""",
            _sandbox.Context.Get<IFunctions>().RunEnumerable("f => JSON.stringify(f())", Items));
    }

    [Fact]
    public void Endless_recursion_ends_with_an_error_and_the_context_works()
    {
        // The stack ends in many a place: while an error is reported, too, which is left behind then.
        for (var size = 16; size <= 640; size += 16)
        {
            var stack = size;
            int Down(int depth)
            {
                Span<byte> room = stackalloc byte[stack];
                room[0] = 1;
                return _callbacks.CallInt(Down, depth + 1) + room[1];
            }

            var error = Record.Exception(() => Down(0));
            Assert.True(error is V8ScriptException or InsufficientExecutionStackException, error?.ToString());
            Assert.Equal(5, _callbacks.CallInt(value => value + 1, 4));
        }
    }

    [Fact]
    public void Errors_that_nobody_has_asked_for_are_forgotten()
    {
        var realm = _sandbox.Context.Realm;
        realm.Enter();
        realm.Kernel.KeepError("lost");
        realm.Exit();
        Assert.Equal(1, realm.Kernel.Counts().Errors);
        _sandbox.Vm.CollectGarbage();
        Assert.Equal(0, realm.Kernel.Counts().Errors);
    }

    [Fact]
    public void The_lanes_are_empty_afterwards()
    {
        Assert.Throws<V8ScriptException>(() => _callbacks.CallInt(_ => _callbacks.CallInt(_ => throw new InvalidTimeZoneException(), 1), 1));
        _callbacks.RunText("f => { try { f(5); } catch {} try { f({ get length() { throw 1; } }); } catch {} return ''; }", text => text);
        Assert.True(_sandbox.Context.Realm.Lane.IsEmpty);
        Assert.True(_sandbox.Context.Realm.CallbackLane!.IsEmpty);
    }

    [Fact]
    public void Calls_from_other_threads_wait_for_the_outermost_call()
    {
        using var started = new ManualResetEventSlim();
        var order = new List<string>();
        var other = new Thread(() =>
        {
            started.Set();
            _callbacks.CallInt(value => value, 1);
            lock (order)
            {
                order.Add("other");
            }
        });
        _callbacks.CallInt(
            value =>
            {
                other.Start();
                started.Wait();
                Thread.Sleep(50); // Gives it the time to go ahead, which it must not.
                Assert.Equal(3, _callbacks.CallInt(inner => inner + 1, 2));
                lock (order)
                {
                    order.Add("callback");
                }

                return value;
            },
            1);
        other.Join();
        Assert.Equal(["callback", "other"], order);
    }

    [Fact]
    public void Many_threads()
    {
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var text = _callbacks.CallText(value => _callbacks.CallText(inner => inner + i, value) + "!", "t");
            Assert.Equal($"t{i}!", text);
        });
    }
}
