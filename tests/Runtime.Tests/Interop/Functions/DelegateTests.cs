namespace V8Typed.Tests.Interop;

/// <summary>Delegates of C# as functions of script.</summary>
public sealed class DelegateTests : IDisposable
{
    private static readonly Item s_item = new(1, "one \0 \ud800 é", -0.0, true, null);

    private readonly Sandbox _sandbox = new();
    private readonly IFunctions _functions;

    public DelegateTests() => _functions = _sandbox.Context.Get<IFunctions>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Scalars_and_strings()
    {
        var calls = 0;
        _functions.Call(() => calls++);
        Assert.Equal(1, calls);

        string? text = null;
        _functions.CallText(value => text = value, "é\0\ud800");
        Assert.Equal("é\0\ud800", text);

        Assert.Equal(-3, _functions.CallInts((a, b) => a - b, 4, 7));
        Assert.Equal(int.MinValue, _functions.CallInts((a, b) => unchecked(a + b), int.MaxValue, 1));
        Assert.Equal(10.5, _functions.CallMixed((a, b, c, d) => d ? a + b.Length + c : 0, 4, "text", 2.5, true));
        Assert.Equal("9007199254740991", _functions.CallConvert(value => $"{value}", 9007199254740991));
        Assert.Equal(Named.Second, _functions.CallEnum(value => value == Named.First ? Named.Second : Named.First, Named.First));
        var date = new DateTime(2026, 11, 25, 1, 2, 3, DateTimeKind.Utc);
        Assert.Equal(date.AddDays(1), _functions.CallDate(value => value.AddDays(1), date));
    }

    [Fact]
    public void Values_of_many_parts()
    {
        Assert.Equal(
            s_item with { Name = "ab" },
            _functions.CallItem((item, names) => item! with { Name = string.Concat(names) }, s_item, ["a", "b"]));
        Assert.Null(_functions.CallItem((item, _) => item, null, []));
        Assert.Equal((2, "x!"), _functions.CallTuple(pair => (pair.Item1 + 1, pair.Item2 + "!"), (1, "x")));
        var back = _functions.CallDictionary(map => map.ToDictionary(pair => pair.Key + "2", pair => pair.Value), new() { ["a"] = [1, 2], ["__proto__"] = [] });
        Assert.Equal(["__proto__2", "a2"], back.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([1, 2], back["a2"]);
        Assert.Null(_functions.CallNullable((_, _) => null, null, null));
        Assert.Equal(4, _functions.CallNullable((value, text) => value + text?.Length, 3, "x"));
        Assert.Equal(-1, _functions.CallNullable((value, text) => value is null && text is null ? -1 : 0, null, null));
    }

    [Fact]
    public void Defaults_and_params()
    {
        Custom custom = (id, name, rest) => $"{id} {name ?? "null"} {string.Join(';', rest)}";
        Assert.Equal("1 none ", _functions.CallCustom(custom, 1));
        Assert.Equal("1 x 1;2.5", _functions.CallCustom(custom, 1, "x", 1, 2.5));
        Assert.Equal("1 null ", _functions.CallCustom(custom, 1, null));
        Assert.Equal("function 2 Function", _functions.TypeOf(custom));
    }

    [Fact]
    public void Null_and_many_calls()
    {
        Assert.True(_functions.IsNull(null));
        Assert.False(_functions.IsNull(() => { }));
        Assert.Equal(499_500, _functions.Repeat((sum, i) => sum + i, 1000));
    }

    [Fact]
    public void Arguments_as_script_gives_them()
    {
        Assert.Equal("5", _functions.Run("f => `${f(2.0, 'more', {})}`", value => value + 3));
        Assert.Equal("TypeError: Func<int, int>: argument[0] should be int, but is undefined", _functions.Run("f => { try { f(); } catch (e) { return `${e}`; } }", value => value));
        Assert.Equal("1 TypeError", _functions.RunText("f => { try { f({}) } catch (e) { return `${f('1')} ${e.name}`; } }", value => value));
        Assert.Equal(
            "TypeError: Func<Item, int>: argument[0].price should be double, but is string \"2\"",
            _functions.RunItem("f => { try { return f({ id: 1, name: '', price: '2', active: true }); } catch (e) { return `${e}`; } }", value => value.Id));
    }

    [Fact]
    public void The_same_delegate_is_the_same_function()
    {
        Func<int, int, int> add = (a, b) => a + b;
        Assert.False(_functions.Keep(add));
        Assert.True(_functions.Keep(add));
        Assert.Same(add, _functions.Echo(add));
        Assert.Same(add, _functions.Kept());
        Assert.Equal(5, _functions.CallKept(2, 3));
        Assert.Equal(2.5 + 3.5, _functions.KeptDoubles()(2, 4)); // Another type of delegate for the same function.
        Assert.False(_functions.Keep((a, b) => a));
        Assert.False(_functions.Keep(null));
        Assert.Null(_functions.Kept());
    }
}
