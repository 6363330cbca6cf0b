namespace V8Typed.Tests.Interop;

/// <summary>Members of objects of JavaScript.</summary>
public sealed class ObjectTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IObjects _objects;

    public ObjectTests() => _objects = _sandbox.Context.Get<IObjects>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Methods_accessors_and_fields()
    {
        var counter = _objects.NewCounter(5);
        Assert.Equal(6, counter.Increment());
        Assert.Equal(16, counter.Increment(3, 7));
        Assert.Equal(16, counter.Count);
        counter.Count = -4;
        Assert.Equal(-4, counter.Count);
        Assert.Equal("counter", counter.Label);
        counter.Label = "mine\0\uD800";
        Assert.Equal("mine\0\uD800", counter.Label);
        Assert.Equal("odd x", counter.Odd("x"));
        Assert.Equal(1, counter.Total);
    }

    [Fact]
    public void Constructors_by_name_by_interface_and_in_namespaces()
    {
        Assert.Equal(0, _objects.NewCounter().Count);
        Assert.Equal(0.5, _objects.NewCounter(1, 0.5).Step);
        var loud = _objects.CreateLoud(1);
        Assert.True(loud.Loud);
        Assert.Equal(11, loud.Increment());
        Assert.Equal(12, _objects.NewCircle(2).Area);
        Assert.Equal(27, _objects.NewCircleOf(3, 4).Area);
        Assert.True(_objects.IsOne(loud));
        Assert.Equal("TypeError", Assert.Throws<V8ScriptException>(() => _objects.NewFixed(1)).ErrorName);
        Assert.Equal("Nowhere", Assert.Throws<V8TypeException>(() => _objects.NewNowhere()).Path);
    }

    [Fact]
    public void Statics_through_the_module()
    {
        _objects.Reset();
        _objects.NewCounter();
        Assert.Equal(1, _objects.Total);
        _objects.Total = 7;
        Assert.Equal(7, _objects.CreateLoud().Total - 1);
    }

    [Fact]
    public async Task Async_methods()
    {
        var counter = _objects.NewCounter(5);
        Assert.Equal(8, await counter.LaterAsync(3));
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => counter.LaterAsync(3, true));
        Assert.Equal(("RangeError", "later 5"), (exception.ErrorName, exception.ErrorMessage));
        Assert.Same(counter, await counter.PromisedAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => counter.LaterAsync(1, token: new CancellationToken(true)));
    }

    [Fact]
    public void Objects_as_arguments_and_results_of_objects()
    {
        var sum = _objects.NewCounter(3).Add(_objects.CreateLoud(4));
        Assert.Equal(7, sum.Count);
        Assert.Same(sum, sum.Self());
        Assert.True(sum.Same(sum));
        Assert.False(sum.Same(null));
    }

    [Fact]
    public void Delegates_see_the_same_objects()
    {
        var counter = _objects.NewCounter(3);
        var seen = new List<int>();
        counter.Each((i, self) =>
        {
            Assert.Same(counter, self);
            seen.Add(i);
        });
        Assert.Equal([0, 1, 2], seen);
        Assert.Equal(4, _objects.Call(each => each.Increment(), counter));
        Assert.Same(counter, _objects.CallBack(each => each, counter));
    }

    [Fact]
    public void Errors_name_the_member()
    {
        var counter = _objects.NewCounter();
        var missing = Assert.Throws<V8TypeException>(counter.NotThere);
        Assert.Equal("ICounter.NotThere: the object has no member 'notThere'. Define it in the script, or name another one with [JsName(\"...\")].", missing.Message);
        Assert.Equal(("ICounter.Missing", "notThere"), Assert.Throws<V8TypeException>(() => counter.Missing) is { } e ? (e.Member, e.Path) : default);
        Assert.Equal("TypeError: no", Assert.Throws<V8ScriptException>(counter.Throws) is { } thrown ? $"{thrown.ErrorName}: {thrown.ErrorMessage}" : "");
        var wrong = _objects.Make("{ count: 'three', increment: 5 }");
        Assert.Equal("ICounted.Count: result is string \"three\" in JavaScript, which is not a C# int.", Assert.Throws<V8TypeException>(() => wrong.Count).Message);
        Assert.Equal("increment", Assert.Throws<V8TypeException>(() => wrong.Increment()).Path);
    }

    [Fact]
    public void Indexers_are_elements_and_properties()
    {
        var bag = _objects.MakeBag("[1, 2, 3]");
        Assert.Equal(2, bag[1]);
        bag[3] = 4;
        Assert.Equal(4, bag.Length);
        Assert.Null(bag["name"]);
        bag["name"] = "x";
        Assert.Equal("x", bag["name"]);
        bag["name"] = null;
        Assert.Null(bag["name"]);
        Assert.Throws<V8TypeException>(() => bag[9]);
        Assert.Equal("2", Assert.Throws<V8ScriptException>(() => _objects.MakeBag("new Proxy({}, { get(t, k) { throw k } })")[2]).ErrorMessage);
    }
}
