using System.Runtime.CompilerServices;
using V8Typed.Tests.Pooling;

namespace V8Typed.Tests.Interop;

/// <summary>Streams of C# as arguments, and as results of callbacks.</summary>
public sealed class HostStreamTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IHostStreams _streams;
    private int _given;
    private int _closed;

    public HostStreamTests() => _streams = _sandbox.Context.Get<IHostStreams>();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2000, false)]
    [InlineData(50, true)]
    public async Task A_script_iterates(int count, bool waits)
    {
        Assert.Equal(count * (count - 1) / 2, await _streams.SumAsync(Count(count, waits)));
        Assert.Equal(1, _closed);
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_script_that_breaks_closes_the_stream(bool waits)
    {
        Assert.Equal("""["0","1","2"]""", await _streams.FirstAsync(Texts(waits), 3));
        if (waits)
        {
            // The enumerator may be at work on the next element when script breaks, and is not waited for then.
            await TestPool.Until(() => Volatile.Read(ref _closed) > 0);
        }

        Assert.Equal(1, _closed);
        Assert.True(_given < 100);

        async IAsyncEnumerable<string?> Texts(bool waits)
        {
            await foreach (var number in Count(int.MaxValue, waits))
            {
                yield return $"{number}";
            }
        }
    }

    [Fact]
    public async Task The_first_element_is_fetched_alone()
    {
        Assert.Equal(0, await _streams.LeaveAsync(Count(100)));
        Assert.Equal(1, _given);
        _streams.Forget();
    }

    [Fact]
    public async Task Elements_of_any_type()
    {
        var pages = Enumerable.Range(0, 30).Select(i => new Page("p" + i, [i, i * i]));
        Assert.EndsWith("""{"title":"p29","rows":[29,841]}]""", await _streams.FirstPagesAsync(Each(pages), 30));
        Assert.Equal("""["a",null,"\u0000é"]""", await _streams.FirstAsync(Each<string?>(["a", null, "\0é"]), 3));
        Assert.Equal("[1,2]", await _streams.FirstAsync(Each<string?>(["1", "2"]), 9) is var text ? text.Replace("\"", "") : "");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1 << 20)]
    public async Task Buffers(int length) => Assert.Equal(
        6.0 * length, await _streams.BytesAsync(Each(Enumerable.Range(1, 3).Select(i => Enumerable.Repeat((byte)i, length).ToArray()))));

    [Fact]
    public async Task Elements_larger_than_the_callback_lane()
    {
        var text = await _streams.FirstPagesAsync(Each(Enumerable.Range(0, 3).Select(i => new Page("p", Enumerable.Repeat(i, 40000).ToList()))), 3);
        Assert.Equal(3 * 40000, text.Count(c => c is '0' or '1' or '2'));
    }

    [Fact]
    public async Task Results_of_callbacks()
    {
        Assert.Equal(45, await _streams.SumOfAsync(() => Count(10)));
        Assert.Equal(45, await _streams.SumOfPromisedAsync(async () =>
        {
            await Task.Yield();
            return Count(10);
        }));
    }

    [Fact]
    public async Task Members_of_host_objects()
    {
        Assert.Equal("true 0123 40", await _streams.ReadAsync(new Feed()));
        Assert.Equal(
            """
            /** A host object that gives streams and takes them. */
            interface Feed {
              readonly sum: number;
              whole(n: number): number[];
              count(n: number): AsyncIterable<number>;
              add(numbers: AsyncIterable<number>): Promise<void>;
            }

            """.ReplaceLineEndings("\n"),
            V8TypeScript.Of<Feed>());
    }

    [Fact]
    public async Task An_exception_is_a_rejection_behind_the_elements_before_it()
    {
        Assert.Equal("0,1,2 InvalidOperationException: three", await _streams.CaughtAsync(Failing()));
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => _streams.SumAsync(Failing()));
        Assert.Same(_thrown, error.InnerException);
        Assert.Equal(2, _closed);
    }

    [Fact]
    public async Task An_element_that_cannot_cross_is_a_rejection()
    {
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => _streams.FirstLongsAsync(Each([1L, long.MaxValue]), 2));
        Assert.IsType<OverflowException>(error.InnerException);
    }

    [Fact]
    public async Task A_stream_without_an_enumerator_is_a_rejection()
    {
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => _streams.SumAsync(new Broken()));
        Assert.Equal("no enumerator", error.InnerException!.Message);
    }

    [Fact]
    public async Task Each_loop_is_an_enumeration_of_its_own()
    {
        var numbers = new Numbers();
        Assert.Equal(3, await _streams.SumAsync(numbers));
        Assert.Equal(3, await _streams.SumAsync(numbers));
        Assert.Equal(2, numbers.Enumerations);
    }

    [Fact]
    public async Task Identity()
    {
        var numbers = Count(3);
        Assert.True(_streams.Same(numbers, numbers));
        Assert.False(_streams.Same(numbers, Count(3)));
        Assert.True(_streams.Same(null, null));
        Assert.Same(numbers, _streams.Echo(numbers));
        Assert.Null(_streams.Echo(null));

        // A stream of script is its own iterable again.
        var doubled = _streams.Double(numbers);
        Assert.True(_streams.Same(doubled, doubled));
        Assert.Equal([0, 2, 4], await doubled.ToListAsync());
        Assert.Throws<ObjectDisposedException>(() => _streams.Same(doubled, null));
        Assert.Equal("object  function", _streams.Shape(numbers));
    }

    [Fact]
    public void A_stream_as_the_argument_of_a_callback()
    {
        IAsyncEnumerable<int>? given = null;
        Assert.Equal(7, _streams.Give(numbers =>
        {
            given = numbers;
            return 7;
        }));
        Assert.Equal([1, 2], given!.ToBlockingEnumerable());
    }

    [Fact]
    public async Task A_stream_of_another_context()
    {
        using var other = _sandbox.Vm.CreateContext();
        Assert.Equal(90, await _streams.SumAsync(other.Get<IHostStreams>().Double(Count(10))));
    }

    [Fact]
    public async Task Requests_that_do_not_wait_for_each_other() =>
        Assert.Equal("0,1,2,done,done", await _streams.TogetherAsync(Count(100, waits: true)));

    [Fact]
    public async Task Callbacks_between_the_elements()
    {
        var seen = new List<int>();
        await _streams.EachAsync(Count(20, waits: true), async number =>
        {
            await Task.Yield();
            seen.Add(number);
        });
        Assert.Equal(Enumerable.Range(0, 20), seen);
    }

    [Fact]
    public async Task A_context_that_is_disposed_of_closes_what_is_open()
    {
        using var context = _sandbox.Vm.CreateContext();
        var streams = context.Get<IHostStreams>();
        Assert.Equal(0, await streams.LeaveAsync(Count(100)));
        streams.Start(Waiting());
        Assert.Equal(0, _closed);
        context.Dispose();
        await TestPool.Until(() => Volatile.Read(ref _closed) >= 2);
    }

    private readonly InvalidOperationException _thrown = new("three");

    private async IAsyncEnumerable<int> Count(int n, bool waits = false)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                if (waits)
                {
                    await Task.Yield();
                }

                _given++;
                yield return i;
            }
        }
        finally
        {
            Interlocked.Increment(ref _closed);
        }
    }

    private async IAsyncEnumerable<int> Failing()
    {
        await foreach (var number in Count(10))
        {
            yield return number == 3 ? throw _thrown : number;
        }
    }

    private async IAsyncEnumerable<int> Waiting([EnumeratorCancellation] CancellationToken token = default)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, token);
            yield return 1;
        }
        finally
        {
            Interlocked.Increment(ref _closed);
        }
    }

    private static async IAsyncEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.CompletedTask;
            yield return item;
        }
    }

    private sealed class Broken : IAsyncEnumerable<int>
    {
        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw new InvalidOperationException("no enumerator");
    }

    private sealed class Numbers : IAsyncEnumerable<int>
    {
        public int Enumerations { get; private set; }

        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            Enumerations++;
            return Each([1, 2]).GetAsyncEnumerator(cancellationToken);
        }
    }
}
