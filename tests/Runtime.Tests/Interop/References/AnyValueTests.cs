using System.Numerics;
using System.Runtime.CompilerServices;

namespace V8Typed.Tests.Interop;

/// <summary><see cref="JsValue"/> in signatures, both ways, and its conversions from and to objects.</summary>
public sealed class AnyValueTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IObjects _objects;

    public AnyValueTests() => _objects = _sandbox.Context.Get<IObjects>();

    public void Dispose() => _sandbox.Dispose();

    public static TheoryData<string> Values =>
    [
        "undefined", "null", "true", "false", "0", "-0", "NaN", "Infinity", "-1.5e300", "'x'", "''", "'a\\0\\uD800'", "123456789012345678901234567890n", "-1n",
        "({})", "[]", "(() => 1)", "Symbol('s')", "new Error('e')", "new Proxy({}, {})", "new Date(0)", "Object.create(null)",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_value_there_and_back(string script)
    {
        using var value = _objects.MakeValue("globalThis.it = " + script);
        using var back = _objects.EchoValue(value);
        Assert.Equal(value.Kind, back.Kind);
        using var same = _sandbox.Context.RunScript<JsValue>("(v) => Object.is(v, it)");
        Assert.True(same.Invoke(back).AsBoolean());
        Assert.Equal(script != "NaN", _objects.SameValues(value, back));
        using var inside = _objects.EchoValues(new() { ["a"] = value, ["b"] = JsValue.From("z") })["a"];
        Assert.True(same.Invoke(inside).AsBoolean());
    }

    [Fact]
    public void Values_made_in_C_sharp()
    {
        Assert.Equal(BigInteger.Pow(2, 200), _objects.EchoValue(JsValue.From(BigInteger.Pow(2, 200))).AsBigInteger());
        Assert.Equal(double.NegativeZero, _objects.EchoValue(JsValue.From(-0.0)).AsDouble());
        Assert.Equal("a\0\uD800", _objects.EchoValue(JsValue.From("a\0\uD800")).AsString());
        Assert.True(_objects.EchoValue(JsValue.From(true)).AsBoolean());
        Assert.Equal(JsValueKind.Undefined, _objects.EchoValue(JsValue.Undefined).Kind);
        Assert.Equal(JsValueKind.Null, _objects.EchoValue(JsValue.Null).Kind);
        Assert.Equal(JsValueKind.Null, _objects.EchoValue(null!).Kind);
    }

    [Fact]
    public void An_object_as_a_value_and_a_value_as_an_object()
    {
        var counter = _objects.NewCounter(3);
        using var value = JsValue.From(counter);
        Assert.Equal(3, value.GetProperty("count").AsDouble());
        Assert.Same(counter, value.To<ICounter>());
        Assert.Same(counter, _objects.FromValue(value));
        using var other = _objects.AsValue(counter);
        Assert.True(_objects.SameValues(value, other));
        Assert.Equal(JsValueKind.Null, JsValue.From<ICounter>(null).Kind);
        counter.Dispose();
        Assert.Equal(3, value.GetProperty("count").AsDouble());
        Assert.Throws<ObjectDisposedException>(() => JsValue.From(counter));
        Assert.Throws<V8TypeException>(() => JsValue.From(1).To<ICounter>());
    }

    [Fact]
    public void A_thrown_object()
    {
        var exception = _sandbox.Throws("throw { count: 5 }");
        Assert.Equal(5, exception.ThrownValue.To<ICounted>().Count);
    }

    [Fact]
    public void Only_in_its_own_context()
    {
        using var value = _sandbox.Context.RunScript<JsValue>("({})");
        using var other = _sandbox.Vm.CreateContext();
        var elsewhere = other.Get<IObjects>();
        Assert.Throws<InvalidOperationException>(() => elsewhere.EchoValue(value));
        Assert.Throws<InvalidOperationException>(() => elsewhere.EchoValues(new() { ["a"] = value }));
        Assert.Equal(1, elsewhere.EchoValue(JsValue.From(1)).AsDouble());
        value.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _objects.EchoValue(value));
    }

    [Fact]
    public void Handles_return_to_zero()
    {
        Use(_objects);
        Handles.AssertNone(_sandbox.Context);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Use(IObjects objects)
        {
            using var value = objects.EchoValue(objects.AsValue(objects.NewCounter()));
            Assert.Equal(JsValueKind.Object, value.Kind);
        }
    }

    /// <summary>The sandbox's end asserts that the kernel keeps none of them.</summary>
    [Fact]
    public void What_a_value_that_failed_had_on_its_way_is_let_go()
    {
        var exception = Assert.Throws<V8TypeException>(() => _objects.ValueAndText("[{}, 5]"));
        Assert.Equal("result[1]", exception.Path);
        Assert.Throws<V8TypeException>(() => _objects.TaskAndText("[Promise.resolve(1), 5]"));
    }
}
