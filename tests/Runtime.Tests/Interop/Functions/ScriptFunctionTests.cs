namespace V8Typed.Tests.Interop;

/// <summary>Functions of script as delegates of C#.</summary>
public sealed class ScriptFunctionTests : IDisposable
{
    private static readonly Item s_item = new(1, "one", 2.5, true, null);

    private readonly Sandbox _sandbox = new();
    private readonly IFunctions _functions;

    public ScriptFunctionTests() => _functions = _sandbox.Context.Get<IFunctions>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Calls()
    {
        _functions.MakeAction("() => { globalThis.called = true; }")();
        Assert.Equal("true", _sandbox.Run("called"));
        Assert.Equal(7, _functions.MakeInts("(a, b) => a + b")(3, 4));
        Assert.Equal("é\0\ud800!", _functions.MakeText("s => s + '!'")("é\0\ud800"));
        Assert.Equal(s_item with { Name = "a,b" }, _functions.MakeRename("(item, names) => ({ ...item, name: `${names}` })")(s_item, ["a", "b"]));
        Assert.Null(_functions.MakeRename("item => item")(null, []));
        Assert.Null(_functions.MakeNullable("null"));
        Assert.Null(_functions.MakeNullable("undefined"));
        Assert.Equal(3, _functions.MakeNullableParts("(a, b) => a === null && b === null ? 3 : a")(null, null));
        Assert.Null(_functions.MakeNullableParts("(a, b) => undefined")(1, "x"));
    }

    [Fact]
    public void Defaults_and_params()
    {
        var custom = _functions.MakeCustom("(...args) => JSON.stringify(args)");
        Assert.Equal("[1]", custom(1));
        Assert.Equal("""[1,"x"]""", custom(1, "x"));
        Assert.Equal("""[1,"none",2.5,3]""", custom(1, rest: [2.5, 3]));
    }

    [Fact]
    public void The_same_function_is_the_same_delegate()
    {
        var add = _functions.MakeInts("globalThis.add = (a, b) => a + b");
        Assert.Same(add, _functions.MakeInts("add"));
        Assert.Same(add, _functions.Echo(add));
        Assert.False(_functions.Keep(add));
        Assert.True(_functions.Keep(_functions.MakeInts("add")));
        Assert.Equal(5, _functions.CallInts(add, 2, 3)); // Sent back, it is the function and not a callback.
    }

    [Fact]
    public void A_result_of_the_wrong_type()
    {
        var text = _functions.MakeText("s => s.length");
        Assert.Equal("Func<string, string>: result is number 3 in JavaScript, which is not a C# string.", Assert.Throws<V8TypeException>(() => text("abc")).Message);
        Assert.Throws<V8TypeException>(() => _functions.MakeText("5"));
        Assert.Throws<V8TypeException>(() => _functions.MakeText("null"));
    }

    [Fact]
    public void Disposed()
    {
        var add = _functions.MakeInts("globalThis.add = (a, b) => a + b");
        Assert.Equal(1, _sandbox.Context.Statistics.LiveHandles);
        JsFunction.Of(add)!.Dispose();
        Assert.Equal(0, _sandbox.Context.Statistics.LiveHandles);
        Assert.Throws<ObjectDisposedException>(() => add(1, 2));
        Assert.Throws<ObjectDisposedException>(() => _functions.Echo(add));
        var again = _functions.MakeInts("add");
        Assert.NotSame(add, again);
        Assert.Equal(3, again(1, 2));
        Assert.Null(JsFunction.Of(() => { }));
        Assert.Throws<ArgumentNullException>(() => JsFunction.Of(null!));
    }
}
