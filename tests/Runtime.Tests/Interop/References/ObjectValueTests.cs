namespace V8Typed.Tests.Interop;

/// <summary>Objects by reference wherever a value may stand, and that they are the same ones on both sides.</summary>
public sealed class ObjectValueTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IObjects _objects;

    public ObjectValueTests() => _objects = _sandbox.Context.Get<IObjects>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Out_and_back_is_the_same_object_on_both_sides()
    {
        var counter = _objects.NewCounter(1);
        Assert.Same(counter, _objects.Echo(counter));
        Assert.Same(counter, await _objects.EchoAsync(counter));
        Assert.Null(_objects.Echo(null));
        Assert.Equal("null", _objects.TypeOf(null));
        Assert.True(_objects.Same(counter, counter));
        Assert.False(_objects.Same(counter, _objects.NewCounter(1)));
        Assert.True(_objects.IsOne(counter));
        _objects.Current = counter;
        Assert.Same(counter, _objects.Current);
        _objects.Keep(3, counter);
        Assert.Same(counter, _objects.Kept(3));
        _objects.Current = null;
        Assert.Null(_objects.Current);
    }

    [Fact]
    public void Inside_of_other_values()
    {
        ICounter a = _objects.NewCounter(1), b = _objects.CreateLoud(2);
        var holder = new Holder(a, null, [a, b, a], new() { ["x"] = b, ["__proto__"] = null }, (4, b));
        var back = _objects.EchoHolder(holder);
        Assert.Same(a, back.First);
        Assert.Null(back.Second);
        Assert.Equal(holder.All, back.All);
        Assert.Same(b, back.Named["x"]);
        Assert.Null(back.Named["__proto__"]);
        Assert.Same(b, back.Pair.Counter);
        Assert.Equal([a, b, b], _objects.EchoAll([a, b, b]));
        Assert.Equal([0, 1, 2], _objects.List(3).Select(each => each.Count));
    }

    [Fact]
    public void One_object_as_several_interfaces()
    {
        var loud = _objects.CreateLoud();
        Assert.Same(loud, _objects.AsCounted(loud)); // It is one of those.
        Assert.Same(loud, _objects.Echo(loud));
        ICounter counter = _objects.NewCounter();
        var counted = _objects.AsCounted(counter);
        Assert.Same(counter, counted);
        var other = _sandbox.Context.RunScript<ICounted>("({ count: 3 })");
        Assert.Equal(3, other.Count);
    }

    [Fact]
    public void A_function_is_an_object_too()
    {
        var bag = _objects.MakeBag("Object.assign((n) => { globalThis.told = n; }, { name2: 'x' })");
        Assert.Equal(1, bag.Length);
        Assert.Equal("x", bag["name2"]);
        var function = _objects.AsFunction(bag);
        function(7);
        Assert.Equal(7, _sandbox.Context.RunScript<int>("told"));
        Assert.Same(function, _objects.AsFunction(bag));
        Assert.Equal("x", bag["name2"]);
    }

    [Theory]
    [InlineData("1", "number 1")]
    [InlineData("'x'", "string \"x\"")]
    [InlineData("undefined", "undefined")]
    [InlineData("null", "null")]
    [InlineData("Symbol()", "symbol")]
    [InlineData("1n", "bigint 1n")]
    public void What_is_no_object(string script, string actual)
    {
        var exception = Assert.Throws<V8TypeException>(() => _objects.Make(script));
        Assert.Equal(("IObjects.Make", "result", "ICounter", actual), (exception.Member, exception.Path, exception.ExpectedType, exception.ActualType));
        var inside = Assert.Throws<V8TypeException>(() => _objects.MakeHolder($"{{ first: {{}}, second: null, all: [{{}}, {script}], named: {{}}, pair: [1, {{}}] }}"));
        Assert.Equal("result.all[1]", inside.Path);
        if (script is "null" or "undefined")
        {
            Assert.Null(_objects.MakeNullable(script));
        }
    }

    [Fact]
    public void Odd_objects_are_objects()
    {
        Assert.Equal(3, _objects.MakeCircle("Object.freeze({ radius: 3 })").Radius);
        Assert.Equal(3, _objects.MakeCircle("{ __proto__: null, radius: 3 }").Radius);
        Assert.Equal(3, _objects.MakeCircle("new Proxy({}, { get: () => 3 })").Radius);
        Assert.Equal(5, _objects.MakeCircle("class { static radius = 5 }").Radius);
        var revoked = _objects.MakeCircle("(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()");
        Assert.Equal("TypeError", Assert.Throws<V8ScriptException>(() => revoked.Radius).ErrorName);
        var frozen = _objects.MakeCircle("Object.freeze({ radius: 3 })");
        Assert.Equal("TypeError", Assert.Throws<V8ScriptException>(() => frozen.Radius = 4).ErrorName);
        var thrower = _objects.MakeCircle("{ get radius() { throw { hostException: 5 } } }");
        Assert.Equal("[object Object]", Assert.Throws<V8ScriptException>(() => thrower.Radius).ErrorMessage);
    }

    [Fact]
    public async Task A_thenable_object_is_awaited_only_where_a_task_is_promised()
    {
        var counter = _objects.Make("{ count: 4, then(resolve) { resolve({ count: 5 }); } }");
        Assert.Equal(4, counter.Count);
        Assert.Equal(5, (await _objects.MakeAsync("{ then(resolve) { resolve({ count: 5 }); } }")).Count);
    }

    [Fact]
    public void Poisoned_prototypes()
    {
        _sandbox.Run(
            """
            for (const name of ["get", "set", "value", "0", "id", "count2"]) Object.defineProperty(Object.prototype, name, { __proto__: null, set() { throw "poison " + name; }, configurable: true });
            WeakMap.prototype.get = WeakMap.prototype.set = Map.prototype.get = Map.prototype.set = () => { throw "poison map"; };
            Array.prototype[Symbol.iterator] = () => { throw "poison iterator"; };
            """);
        var counter = _objects.NewCounter(1);
        Assert.Same(counter, _objects.Echo(counter));
        Assert.Equal([counter, counter], _objects.EchoAll([counter, counter]));
        Assert.Equal(2, counter.Increment());
    }

    [Fact]
    public void Only_in_its_own_context()
    {
        var counter = _objects.NewCounter();
        using var other = _sandbox.Vm.CreateContext();
        var elsewhere = other.Get<IObjects>();
        var exception = Assert.Throws<InvalidOperationException>(() => elsewhere.Echo(counter));
        Assert.Equal("A ICounter can only be used in the context that it comes from.", exception.Message);
        Assert.Throws<InvalidOperationException>(() => elsewhere.EchoAll([elsewhere.NewCounter(), counter]));
        Assert.Same(counter, _objects.Echo(counter));
        var theirs = elsewhere.NewCounter(2);
        other.Dispose();
        Assert.Throws<ObjectDisposedException>(() => theirs.Count);
        theirs.Dispose();
        Assert.Equal(0, counter.Count);
    }

    [Fact]
    public void What_C_sharp_made_itself_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => _objects.Keep(1, new Fake()));
        Assert.Equal("A Fake of C# cannot be sent as a ICounter, which is a [JsObject]: only what came from script can go back. Use [JsHost] for objects of C#.", exception.Message);
        Assert.Throws<InvalidOperationException>(() => JsValue.From<ICounted>(new Fake()));
    }

    [Fact]
    public async Task Results_of_scripts()
    {
        var counter = _objects.NewCounter(3);
        _objects.Keep(1, counter);
        Assert.Same(counter, _objects.Kept(1));
        Assert.Equal(9, _sandbox.Context.RunScript<ICounted>("({ count: 9 })").Count);
        Assert.Equal([1, 2], _sandbox.Context.RunScript<ICounted[]>("[{ count: 1 }, { count: 2 }]").Select(each => each.Count));
        Assert.Equal(4, Assert.Single(_sandbox.Context.RunScript<List<ICounted>>("new Set([{ count: 4 }])")).Count);
        Assert.Null(_sandbox.Context.RunScript<ICounted?>("null"));
        Assert.Equal(5, (await _sandbox.Context.RunScriptAsync<ICounted>("Promise.resolve({ count: 5 })")).Count);
        Assert.Throws<V8TypeException>(() => _sandbox.Context.RunScript<ICounted>("5"));
        Assert.Equal("result[1]", Assert.Throws<V8TypeException>(() => _sandbox.Context.RunScript<ICounted[]>("[{}, 5]")).Path);
        _sandbox.Run("globalThis.one = { count: 6 }");
        Assert.Same(_sandbox.Context.RunScript<ICounted>("one"), _sandbox.Context.RunScript<ICounted>("one"));
    }

    private sealed class Fake : ICounter
    {
        public int Count { get; set; }

        public string Label { get; set; } = "";

        public double Step { get; set; }

        public int Missing => 0;

        public int Total => 0;

        public int Increment(params int[] by) => 0;

        public Task<int> LaterAsync(int value, bool fail, CancellationToken token) => Task.FromResult(0);

        public ICounter Add(ICounter other) => this;

        public bool Same(ICounter? other) => false;

        public ICounter Self() => this;

        public Task<ICounter> PromisedAsync() => Task.FromResult<ICounter>(this);

        public void Each(Action<int, ICounter> action)
        {
        }

        public string Odd(string a) => a;

        public void Throws()
        {
        }

        public void NotThere()
        {
        }

        public void Dispose()
        {
        }
    }
}
