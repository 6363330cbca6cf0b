namespace V8Typed.Tests.Interop;

/// <summary>Iterables as <see cref="IEnumerable{T}"/> results.</summary>
public sealed class SequenceTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IStreams _streams;

    public SequenceTests() => _streams = _sandbox.Context.Get<IStreams>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_generator_gives_its_elements()
    {
        Assert.Equal(Enumerable.Range(0, 5000), _streams.Count(5000));
        _sandbox.AssertWorks();
    }

    [Fact]
    public void An_endless_generator_gives_what_is_asked_for_and_is_closed()
    {
        Assert.Equal([0, 1, 2], _streams.Count(double.PositiveInfinity).Take(3));
        Assert.EndsWith(" end", _streams.TakeLog());
        _sandbox.AssertWorks();
    }

    [Fact]
    public void Nothing_runs_before_the_first_element_is_asked_for_and_the_first_one_comes_alone()
    {
        var numbers = _streams.Count(100);
        Assert.Equal("", _streams.TakeLog());
        using (var enumerator = numbers.GetEnumerator())
        {
            Assert.Equal("", _streams.TakeLog());
            Assert.True(enumerator.MoveNext());
            Assert.Equal("give 0", _streams.TakeLog());
        }

        Assert.Equal("end", _streams.TakeLog());
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_list_crosses_whole()
    {
        Assert.Equal([1, 2, 3], Assert.IsType<int[]>(_streams.Numbers("[1, 2, 3]")));
        Assert.Equal([1, 2, 3], Assert.IsType<int[]>(_streams.Numbers("new Uint8Array([1, 2, 3])")));
        Assert.Null(_streams.NumbersOrNull("null"));
        Assert.Null(_streams.NumbersOrNull("undefined"));
        Assert.Equal([1], _streams.NumbersOrNull("[1]")!);
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("new Set([1, 2, 3])")]
    [InlineData("new Map([[1, 0], [2, 0], [3, 0]]).keys()")]
    [InlineData("[1, 2, 3].values()")]
    [InlineData("[1, 2, 3].values().map(v => v)")]
    [InlineData("(function* () { yield 1; yield* [2, 3]; })()")]
    [InlineData("{ i: 1, next() { return { value: this.i, done: this.i++ > 3 }; } }")]
    [InlineData("{ [Symbol.iterator]() { return [1, 2, 3].values(); } }")]
    [InlineData("Object.assign(() => 0, { [Symbol.iterator]() { return [1, 2, 3].values(); } })")]
    public void Every_kind_of_iterable(string source) => Assert.Equal([1, 2, 3], _streams.Numbers(source));

    [Fact]
    public void Elements_of_any_type()
    {
        var pages = _streams.Pages("(function* () { for (let i = 0; i < 300; i++) yield { title: 'p' + i, rows: [i, -i] }; })()").ToList();
        Assert.Equal(300, pages.Count);
        Assert.Equal("p299", pages[299].Title);
        Assert.Equal([299, -299], pages[299].Rows);
        Assert.Equal(["a", null, "", "\0é"], _streams.Texts("['a', null, '', '\\0é'].values()"));
        _sandbox.AssertWorks();
    }

    [Fact]
    public void One_object_that_the_generator_changes_and_gives_again_is_seen_as_it_was()
    {
        var pages = _streams.Pages("(function* () { const p = { title: '', rows: [0] }; for (let i = 0; i < 50; i++) { p.title = 't' + i; yield p; } })()");
        Assert.Equal(Enumerable.Range(0, 50).Select(i => "t" + i), pages.Select(page => page.Title));
    }

    [Fact]
    public void Elements_larger_than_the_lane()
    {
        // 40,000 slots an element, where the lane has 32,768.
        var pages = _streams.Pages("(function* () { for (let i = 0; i < 40; i++) yield { title: 't' + i, rows: new Array(40000).fill(i) }; })()");
        var i = 0;
        foreach (var page in pages)
        {
            Assert.Equal("t" + i, page.Title);
            Assert.All(page.Rows, row => Assert.Equal(i, row));
            i++;
        }

        Assert.Equal(40, i);
        _sandbox.AssertWorks();
    }

    [Fact]
    public void Elements_before_an_error_are_given()
    {
        var seen = new List<int>();
        var error = Assert.Throws<V8ScriptException>(
            () => Each(_streams.Numbers("(function* () { yield 1; yield 2; yield 3; throw new RangeError('four'); })()"), seen));
        Assert.Equal("RangeError: four", $"{error.ErrorName}: {error.ErrorMessage}");
        Assert.Equal([1, 2, 3], seen);
        error.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Fact]
    public void Elements_before_one_of_the_wrong_type_are_given_and_the_iterator_is_closed()
    {
        _sandbox.Run("var closed = 0; function* mixed() { try { yield 1; yield 2; yield 2.5; } finally { closed++; } }");
        var seen = new List<int>();
        var error = Assert.Throws<V8TypeException>(() => Each(_streams.Numbers("mixed()"), seen));
        Assert.Equal("result[2]", error.Path);
        Assert.Contains("IEnumerable<int>", error.Message);
        Assert.Equal([1, 2], seen);
        Assert.Equal("1", _sandbox.Run("closed"));

        var pages = new List<Page>();
        error = Assert.Throws<V8TypeException>(() => Each(
            _streams.Pages("[{ title: 'a', rows: [] }, { title: 'b', rows: new Array(40000).fill(1).concat('x') }].values()"), pages));
        Assert.Equal("result[1].rows[40000]", error.Path);
        Assert.Equal("a", Assert.Single(pages).Title);
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("5", "number 5")]
    [InlineData("'text'", "string")]
    [InlineData("{}", "object")]
    [InlineData("null", "null")]
    [InlineData("{ [Symbol.iterator]: 5 }", "object")]
    public void What_is_no_iterable_is_refused(string source, string actual)
    {
        var error = Assert.Throws<V8TypeException>(() => _streams.Numbers(source));
        Assert.Contains("IEnumerable<int>", error.Message);
        Assert.Contains(actual, error.Message);
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("{ next() { return 5; } }", "TypeError")]
    [InlineData("{ next() { return null; } }", "TypeError")]
    [InlineData("{ next() { throw new RangeError('no'); } }", "RangeError")]
    [InlineData("{ next() { return { get done() { throw new RangeError('no'); } }; } }", "RangeError")]
    [InlineData("{ next() { return { get value() { throw new RangeError('no'); } }; } }", "RangeError")]
    [InlineData("{ [Symbol.iterator]() { throw new RangeError('no'); } }", "RangeError")]
    [InlineData("{ [Symbol.iterator]() { return { get next() { throw new RangeError('no'); } }; } }", "RangeError")]
    [InlineData("new Proxy([1].values(), { get(t, k) { if (k === 'next') throw new RangeError('no'); return t[k]; } })", "TypeError,RangeError")]
    public void Poisoned_iterators(string source, string names)
    {
        var numbers = _streams.Numbers(source);
        var error = Assert.Throws<V8ScriptException>(() => numbers.ToList());
        Assert.Contains(error.ErrorName!, names.Split(','));
        error.ThrownValue.Dispose();
        ((IDisposable)numbers).Dispose();
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("{ [Symbol.iterator]() { return 5; } }")]
    [InlineData("{ [Symbol.iterator]() { return {}; } }")]
    public void Iterables_without_an_iterator(string source)
    {
        var error = Assert.Throws<V8TypeException>(() => _streams.Numbers(source).ToList());
        Assert.Contains("iterable", error.Message);
    }

    [Theory]
    [InlineData("return() { throw new RangeError('no'); }", "RangeError")]
    [InlineData("return() { return 5; }", "TypeError")]
    [InlineData("return: 5", "TypeError")]
    [InlineData("get return() { throw new RangeError('no'); }", "RangeError")]
    public void An_error_of_return_is_that_of_Dispose(string stop, string name)
    {
        var error = Assert.Throws<V8ScriptException>(() => _streams.Numbers($"{{ next() {{ return {{ value: 1 }}; }}, {stop} }}").First());
        Assert.Equal(name, error.ErrorName);
        error.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Fact]
    public void An_error_of_return_does_not_hide_that_of_an_element()
    {
        Assert.Throws<V8TypeException>(() => _streams.Numbers("{ next() { return { value: 'x' }; }, return() { throw new RangeError('no'); } }").First());
        Assert.Equal(1, _streams.Numbers("{ next() { return { value: 1 }; } }").First());
        _sandbox.AssertWorks();
    }

    [Fact]
    public void An_iterable_is_enumerated_as_often_as_one_likes()
    {
        var numbers = _streams.Numbers("new Set([1, 2, 3])");
        Assert.Equal([1, 2, 3], numbers);
        Assert.Equal([1, 2, 3], numbers);
        using (var first = numbers.GetEnumerator())
        {
            Assert.True(first.MoveNext());
            Assert.Equal(6, numbers.Sum());
            Assert.True(first.MoveNext());
            Assert.Equal(2, first.Current);
        }

        ((IDisposable)numbers).Dispose();
        Assert.Throws<ObjectDisposedException>(() => numbers.First());
        _sandbox.AssertWorks();
    }

    [Fact]
    public void An_iterator_is_enumerated_once()
    {
        var numbers = _streams.Count(3);
        Assert.Equal(3, numbers.Count());
        Assert.Contains("gives its elements once", Assert.Throws<InvalidOperationException>(() => numbers.Count()).Message);

        numbers = _streams.Count(3);
        using var first = numbers.GetEnumerator();
        using var second = numbers.GetEnumerator();
        Assert.True(first.MoveNext());
        Assert.Throws<InvalidOperationException>(() => second.MoveNext());
        Assert.True(first.MoveNext());
    }

    [Fact]
    public void What_is_dropped_is_freed_by_a_later_call()
    {
        Drop();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        _sandbox.AssertWorks();

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        void Drop()
        {
            Assert.True(_streams.Numbers("new Set([1, 2])").GetEnumerator().MoveNext());
            Assert.Equal(2, _sandbox.Context.Statistics.LiveHandles);
        }
    }

    [Fact]
    public void A_context_that_is_disposed_of_in_the_middle()
    {
        using var context = _sandbox.Vm.CreateContext();
        var numbers = context.Get<IStreams>().Count(1000);
        using var enumerator = numbers.GetEnumerator();
        for (var i = 0; i < 5; i++)
        {
            Assert.True(enumerator.MoveNext());
        }

        context.Dispose();
        Assert.Throws<ObjectDisposedException>(() => enumerator.MoveNext());
        Assert.Throws<ObjectDisposedException>(() => numbers.GetEnumerator());
    }

    [Fact]
    public void From_many_threads_at_once()
    {
        var shared = _streams.Numbers("new Set(new Array(500).keys())");
        Parallel.For(0, 8, _ =>
        {
            Assert.Equal(500 * 499 / 2, shared.Sum());
            Assert.Equal(Enumerable.Range(0, 300), _streams.Count(300));
        });
    }

    [Fact]
    public void Many_open_at_once()
    {
        var open = Enumerable.Range(0, 100).Select(_ => _streams.Count(50).GetEnumerator()).ToList();
        for (var i = 0; i < 50; i++)
        {
            Assert.All(open, enumerator => Assert.True(enumerator.MoveNext()));
        }

        Assert.All(open, enumerator => Assert.Equal(49, enumerator.Current));
        open.ForEach(enumerator => enumerator.Dispose());
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_slow_generator_does_not_hold_back_what_it_has_given()
    {
        _sandbox.Run("var steps = 0; function* slow() { for (;;) { const t = Date.now(); while (Date.now() - t < 5) ; yield ++steps; } }");
        using var enumerator = _streams.Numbers("slow()").GetEnumerator();
        for (var i = 0; i < 3; i++)
        {
            Assert.True(enumerator.MoveNext());
            Assert.Equal($"{i + 1}", _sandbox.Run("steps"));
        }
    }

    [Fact]
    public void A_time_limit_ends_an_endless_next()
    {
        using var sandbox = new Sandbox(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(200) });
        var numbers = sandbox.Context.Get<IStreams>().Numbers("(function* () { yield 1; for (;;) ; })()");
        var seen = new List<int>();
        Assert.Throws<V8TimeoutException>(() => Each(numbers, seen));
        Assert.Equal([1], seen);
        Assert.Equal("2", sandbox.Run("1 + 1"));
    }

    [Fact]
    public void Poisoned_prototypes()
    {
        _sandbox.Run(
            """
            Array.prototype[Symbol.iterator] = () => { throw new Error("iterator"); };
            Object.defineProperty(Object.prototype, "0", { set() { throw new Error("setter"); }, configurable: true });
            Object.defineProperty(Object.prototype, "id", { set() { throw new Error("setter"); }, configurable: true });
            WeakSet.prototype.has = WeakSet.prototype.add = Date.now = Map.prototype.get = () => { throw new Error("taken"); };
            """);
        Assert.Equal([1, 2, 3], _streams.Numbers("(function* () { yield 1; yield 2; yield 3; })()"));
        Assert.Equal([1, 2], _streams.Numbers("[1, 2]"));
    }

    [Fact]
    public async Task A_promised_sequence()
    {
        Assert.Equal([1, 2], await _streams.PromisedNumbers("Promise.resolve([1, 2].values())"));
        Assert.Equal([1, 2], await _streams.PromisedNumbers("[1, 2]"));
    }

    private static void Each<T>(IEnumerable<T> source, List<T> seen)
    {
        foreach (var item in source)
        {
            seen.Add(item);
        }
    }
}
