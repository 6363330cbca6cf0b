namespace V8Typed.Tests.Interop;

/// <summary>Functions that are not arguments or results by themselves.</summary>
public sealed class NestedFunctionTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly INestedFunctions _nested;

    public NestedFunctionTests() => _nested = _sandbox.Context.Get<INestedFunctions>();

    public void Dispose()
    {
        _nested.Handler = null;
        _sandbox.Dispose();
    }

    [Fact]
    public void A_property()
    {
        Assert.Null(_nested.Handler);
        Func<int, int> twice = value => 2 * value;
        _nested.Handler = twice;
        Assert.Same(twice, _nested.Handler);
        Assert.Equal(8, _nested.CallHandler(4));
        _nested.Handler = _nested.MakeMaker("step => v => v + step")(3);
        Assert.Equal(7, _nested.CallHandler(4));
        Assert.Equal(7, _nested.Handler(4));
        Assert.Same(_nested.Handler, _nested.Handler);
    }

    [Fact]
    public void Inside_of_values()
    {
        var lines = new List<string>();
        var handlers = new Handlers(value => value + 1, lines.Add);
        Assert.Equal(handlers, _nested.Handlers(handlers));
        Assert.Equal("5", _nested.RunHandlers("h => { h.log('a'); h.log('b'); return `${h.change(4)}`; }", handlers));
        Assert.Equal(["a", "b"], lines);
        Assert.Equal("false", _nested.RunHandlers("h => `${'log' in h}`", handlers with { Log = null }));

        var options = new Options
        {
            Name = "n",
            Format = text => text + "!",
            Steps = [() => 1, () => 2],
            Named = new() { ["twice"] = value => 2 * value, ["__proto__"] = value => value },
            Pair = (() => 7, 8),
        };
        Assert.Equal(
            "n! 1 2 10 5 7 8",
            _nested.RunOptions("o => [o.format(o.name), ...o.steps.map(s => s()), o.named.twice(5), o.named['__proto__'](5), o.pair[0](), o.pair[1]].join(' ')", options));
        var back = _nested.Options(options);
        Assert.Same(options.Format, back.Format);
        Assert.Equal(options.Steps, back.Steps);
        Assert.Equal(options.Named, back.Named);
        Assert.Equal(options.Pair, back.Pair);

        Func<int>[] array = [() => 1, () => 2];
        Assert.Equal(array, _nested.Array(array));
        Assert.Equal([array[0], null], _nested.Nullable([array[0], null]));
        Assert.Throws<V8TypeException>(() => _nested.Array([array[0], null!]));
        var sum = 0;
        _nested.RunAll("(f) => { f(4); return ''; }", value => sum += value, value => sum -= value);
        Assert.Equal(4, sum);
    }

    [Fact]
    public void Of_script_inside_of_values()
    {
        var handlers = _nested.MakeHandlers("({ change: v => v * 3, log: s => { globalThis.logged = s; } })");
        Assert.Equal(12, handlers.Change(4));
        handlers.Log!("line");
        Assert.Equal("line", _sandbox.Run("logged"));
        Assert.Null(_nested.MakeHandlers("({ change: v => v })").Log);
        Assert.Equal(
            "INestedFunctions.MakeHandlers: result.change is number 5 in JavaScript, which is not a C# Func<int, int>.",
            Assert.Throws<V8TypeException>(() => _nested.MakeHandlers("({ change: 5 })")).Message);

        var options = _nested.MakeOptions("({ name: 'n', format: s => s + s, steps: [() => 1], named: { a: v => v }, pair: [() => 3, 4] })");
        Assert.Equal("abab", options.Format!("ab"));
        Assert.Equal(1, Assert.Single(options.Steps)());
        Assert.Equal(9, options.Named!["a"](9));
        Assert.Equal(3, options.Pair!.Value.Item1());
        Assert.Same(options.Format, _nested.Options(options).Format);
    }

    [Fact]
    public void That_take_and_give_functions()
    {
        Assert.Equal(7, _nested.MakeMaker("step => v => v + step")(3)(4));
        Assert.Equal(20, _nested.MakeTaker("(f, v) => f(v) * 2")(value => value + 6, 4));
        Func<int, int> mine = value => value + 1;
        Assert.Same(mine, _nested.MakeChanger("f => f")(mine));
        Assert.Equal(10, _nested.MakeChanger("f => v => f(f(v))")(value => value + 3)(4));

        Assert.Equal("7", _nested.RunMaker("make => `${make(3)(4)}`", step => value => value + step));
        Assert.Equal("12", _nested.RunTaker("take => `${take(v => v * 3, 4)}`", (f, value) => f(value)));
        Assert.Equal("true 9", _nested.RunChanger("change => { const f = v => v * 2; return `${change(f) === f} ${change(f)(4) + 1}`; }", f => f));
    }

    [Fact]
    public void In_a_result_of_RunScript()
    {
        var machine = _sandbox.Context.RunScript<Machine>("({ name: 'm', step: v => v + 1, use: h => { globalThis.used = h.change(20); h.log('x'); } })");
        Assert.Equal(5, machine.Step(4));
        var logged = "";
        machine.Use!(new Handlers(value => machine.Step(value) + 1, text => logged += text));
        Assert.Equal("22", _sandbox.Run("used"));
        Assert.Equal("x", logged);
        using var function = _sandbox.Context.RunScript<JsValue>("({ name: 'v', step: v => v - 1 })");
        Assert.Equal(3, function.To<Machine>().Step(4));
    }
}
