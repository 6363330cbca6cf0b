namespace V8Typed.Tests.Interop;

/// <summary>C# code of the user runs in the middle of writing: it may call into the same VM, and it may throw.</summary>
public sealed class NestedWriteTests : IDisposable
{
    private const string Expected = """{"first":"first","second":2,"third":"third","fourth":[4]}""";

    private readonly Sandbox _sandbox = new();
    private readonly IRestless _restless;
    private readonly IGraphs _graphs;

    public NestedWriteTests()
    {
        _restless = _sandbox.Context.Get<IRestless>();
        _graphs = _sandbox.Context.Get<IGraphs>();
    }

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)] // Makes a new lane meanwhile.
    public void A_getter_that_calls(int size)
    {
        var items = Enumerable.Range(0, size).Select(i => new Item(i, "n" + i, i, true, i)).ToArray();
        int Call()
        {
            Assert.Equal(Expected, _restless.Text(new Restless()));
            Assert.Equal(items, _graphs.Items(items));
            Assert.Equal(5, _graphs.Item(new Item(5, "x", 1, true, null)).Id);
            return 2;
        }

        Assert.Equal(Expected, _restless.Text(new Restless { Before = Call }));
        Assert.Equal($"[{Expected},{Expected}]", _restless.Lazy([new Restless(), new Restless { Before = Call }]));
        Assert.Equal(Expected, _restless.Text(new Restless()));
    }

    [Fact]
    public void An_enumerator_that_calls_and_throws()
    {
        IEnumerable<Restless> Items()
        {
            yield return new Restless();
            Assert.Equal(Expected, _restless.Text(new Restless()));
            throw new InvalidTimeZoneException("mine");
        }

        Assert.Equal("mine", Assert.Throws<InvalidTimeZoneException>(() => _restless.Lazy(Items())).Message);
        Assert.Equal($"[{Expected}]", _restless.Lazy([new Restless()]));
    }

    [Fact]
    public void A_getter_that_disposes_of_the_context()
    {
        using var context = _sandbox.Vm.CreateContext();
        var restless = context.Get<IRestless>();
        var value = new Restless
        {
            Before = () =>
            {
                context.Dispose();
                return 2;
            },
        };

        // Deferred to the end of the call that is in progress.
        var ended = Record.Exception(() => restless.Text(value));
        Assert.True(ended is null or ObjectDisposedException, ended?.ToString());
        Assert.False(context.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => restless.Text(new Restless()));
    }

    [Fact]
    public void Many_threads()
    {
        var items = Enumerable.Range(0, 50).Select(i => new Item(i, "n" + i, i, true, i)).ToArray();
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.Equal(items, _graphs.Items(items)));
    }
}
