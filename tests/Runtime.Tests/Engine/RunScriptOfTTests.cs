#pragma warning disable V8T015 // These tests ask for what the rule forbids.
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Tests.Engine;

/// <summary><c>RunScript&lt;T&gt;</c> for each T, and what it refuses.</summary>
public sealed class RunScriptOfTTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    private V8Context Context => _sandbox.Context;

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public void Scalars_at_their_limits()
    {
        Is(true, "true");
        Is(false, "false");
        Is(byte.MaxValue, "255");
        Is(sbyte.MinValue, "-128");
        Is(short.MinValue, "-32768");
        Is(ushort.MaxValue, "65535");
        Is(int.MinValue, "-2147483648");
        Is(int.MaxValue, "2147483647");
        Is(uint.MaxValue, "4294967295");
        Is((1L << 53) - 1, "2 ** 53 - 1");
        Is(1L - (1L << 53), "1 - 2 ** 53");
        Is(long.MinValue, "-(2n ** 63n)");
        Is(ulong.MaxValue, "2n ** 64n - 1n");
        Is(1.5f, "1.5");
        Is(double.MaxValue, "Number.MAX_VALUE");
        Is(double.Epsilon, "Number.MIN_VALUE");
        Is(double.NaN, "NaN");
        Is(double.NegativeInfinity, "-Infinity");
        Is((Half)1.5, "1.5");
        Is(0.1m, "0.1");
        Is('é', "'é'");
        Is('\uD800', "'\\uD800'");
        Is("", "''");
        Is("a\0\uDC00", "'a\\0\\uDC00'");
        Is(BigInteger.Pow(10, 50), "10n ** 50n");
        Is(Int128.MinValue, "-(2n ** 127n)");
        Is(UInt128.MaxValue, "2n ** 128n - 1n");
        Assert.Equal(0, Context.RunScript<int>("-0"));
    }

    [Fact]
    public void Null_and_undefined_are_null_where_null_is_allowed()
    {
        foreach (var nothing in new[] { "null", "undefined", "", "var x" })
        {
            Is<string?>(null, nothing);
            Is<int?>(null, nothing);
            Is<bool?>(null, nothing);
            Is<long?>(null, nothing);
            Is<double?>(null, nothing);
            Is<char?>(null, nothing);
            Is<decimal?>(null, nothing);
            Is<BigInteger?>(null, nothing);
            Is<int[]?>(null, nothing);
            Is<JsonNode?>(null, nothing);
            Assert.Equal(JsonValueKind.Null, Context.RunScript<JsonElement>(nothing).ValueKind);
            Throws<int>(nothing);
            Throws<bool>(nothing);
        }

        Is<int?>(5, "5");
        Is<char?>('x', "'x'");
    }

    [Fact]
    public void Arrays_and_what_can_be_iterated()
    {
        Is(new[] { 1, 2, 3 }, "[1, 2, 3]");
        Is(Array.Empty<int>(), "[]");
        Is(new[] { "a", null, "", "1:x", "日本🐎" }, "['a', null, '', '1:x', '日本🐎']");
        Is(new int?[] { 1, null, null }, "[1, null, , ]");
        Is(new byte[] { 1, 255 }, "new Uint8Array([1, 255])");
        Is(new double[] { 1, 2 }, "new Set([1, 2])");
        Is(new[] { true, false }, "[true, false]");
        Is(new[] { 'a', 'b' }, "['a', 'b']");
        Is(new[] { BigInteger.One }, "[1n]");
        Is(Enumerable.Range(0, 100_000).ToArray(), "Array.from({ length: 100000 }, (_, i) => i)");
        Is(new[] { 0, 1, 2 }, "(function* () { yield 0; yield 1; yield 2; })()");
    }

    [Fact]
    public void JSON()
    {
        Assert.Equal("""{"a":[1,null,"x"],"b":{"c":true}}""", Context.RunScript<JsonNode>("({ a: [1, undefined, 'x'], b: { c: true }, d: undefined })").ToJsonString());
        Assert.Equal(3, Context.RunScript<JsonElement>("({ a: [1, 2, 3] })").GetProperty("a").GetArrayLength());
        Assert.Equal("\"x\"", Context.RunScript<JsonNode>("'x'").ToJsonString());
        Assert.Equal("2020-01-01T00:00:00.000Z", Context.RunScript<JsonNode>("new Date(Date.UTC(2020, 0, 1))").GetValue<string>());
        using var cycle = Assert.Throws<V8ScriptException>(() => Context.RunScript<JsonNode>("var o = {}; o.o = o; o")).ThrownValue;
        Assert.Equal(JsValueKind.Error, cycle.Kind);
        Throws<JsonNode>("1n");
    }

    [Fact]
    public void Wrong_types_are_named()
    {
        var exception = Throws<int>("1.5");
        Assert.Equal(("result", "int", "number 1.5"), (exception.Path, exception.ExpectedType, exception.ActualType));
        Assert.Contains("result is number 1.5 in JavaScript, which is not a C# int", exception.Message, StringComparison.Ordinal);

        exception = Throws<int[]>("[1, 2, 'three']");
        Assert.Equal(("result[2]", "int", "string \"three\""), (exception.Path, exception.ExpectedType, exception.ActualType));

        Assert.Equal("undefined", Throws<bool>("undefined").ActualType);
        Assert.Equal("null", Throws<double>("null").ActualType);
        Assert.Equal("string \"5\"", Throws<int>("'5'").ActualType);
        Assert.Equal("number 5", Throws<string>("5").ActualType);
        Assert.Equal("boolean true", Throws<int>("true").ActualType);
        Assert.Equal("bigint 5n", Throws<int>("5n").ActualType);
        Assert.Equal("function", Throws<string>("() => 1").ActualType);
        Assert.Equal("object", Throws<string>("({})").ActualType);
        Assert.Equal("array", Throws<int>("[1]").ActualType);
        Assert.Equal("error", Throws<int>("new Error").ActualType);
        Assert.Equal("number 5", Throws<int[]>("5").ActualType);
    }

    [Theory]
    [InlineData("256")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0.5")]
    [InlineData("'1'")]
    [InlineData("[1]")]
    [InlineData("({ valueOf: () => 1 })")]
    public void A_byte_is_a_byte(string script) => Throws<byte>(script);

    [Fact]
    public void Out_of_range()
    {
        Throws<sbyte>("128");
        Throws<short>("32768");
        Throws<ushort>("65536");
        Throws<int>("2147483648");
        Throws<uint>("-1");
        Throws<uint>("4294967296");
        Throws<long>("2 ** 53");
        Throws<long>("2n ** 63n");
        Throws<ulong>("-1n");
        Throws<ulong>("2n ** 64n");
        Throws<decimal>("1e30");
        Throws<decimal>("NaN");
        Throws<char>("''");
        Throws<char>("'ab'");
        Throws<char>("'🐎'");
        Throws<Int128>("2n ** 127n");
        Throws<UInt128>("-1n");
        Throws<BigInteger>("1");
        Throws<DateTime>("0");
        Throws<DateTime>("new Date(NaN)");
        Throws<DateTimeOffset>("new Date(8.64e15)");
        Throws<DateOnly>("'2026-02-29'");
        Throws<TimeOnly>("'01:00:00.'");
        Throws<TimeSpan>("NaN");
        Throws<Guid>("''");
        Throws<Uri>("'http://['");
    }

    [Fact]
    public void Other_types_are_not_supported()
    {
        Assert.Contains("Version", Assert.Throws<NotSupportedException>(() => Context.RunScript<Version>("1")).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Context.RunScript<object>("1"));
        Assert.Throws<NotSupportedException>(() => Context.RunScript<List<int>>("[1]"));
        Assert.Throws<NotSupportedException>(() => Context.RunScript<int[][]>("[[1]]"));
    }

    [Fact]
    public void Every_scalar_has_its_nullable_form_and_arrays_of_both()
    {
        Forms(true, "true");
        Forms((byte)7, "7");
        Forms((sbyte)7, "7");
        Forms((short)7, "7");
        Forms((ushort)7, "7");
        Forms(7, "7");
        Forms(7u, "7");
        Forms(7L, "7");
        Forms(7UL, "7");
        Forms(7f, "7");
        Forms(7d, "7");
        Forms((Half)7, "7");
        Forms(7m, "7");
        Forms('7', "'7'");
        Forms((BigInteger)7, "7n");
        Forms((Int128)7, "7n");
        Forms((UInt128)7, "7n");
        Forms(DateTime.UnixEpoch, "new Date(0)");
        Forms(DateTimeOffset.UnixEpoch, "new Date(0)");
        Forms(new DateOnly(2026, 11, 24), "'2026-11-24'");
        Forms(new TimeOnly(1, 2, 3), "'01:02:03'");
        Forms(TimeSpan.FromTicks(3), "0.0003");
        Forms(Guid.Empty, "'00000000-0000-0000-0000-000000000000'");
        Assert.Equal("a", Context.RunScript<Uri?[]>("['a', null]")[0]?.OriginalString);
        Assert.Null(Context.RunScript<Uri?>("undefined"));

        void Forms<T>(T value, string script)
            where T : struct
        {
            Assert.Equal(value, Context.RunScript<T>(script));
            Assert.Equal(value, Context.RunScript<T?>(script));
            Assert.Null(Context.RunScript<T?>("null"));
            Assert.Equal([value], Context.RunScript<T[]>($"[{script}]"));
            Assert.Equal([value, null], Context.RunScript<T?[]>($"[{script}, null]"));
        }
    }

    [Fact]
    public void Json_may_be_deep_but_not_endlessly_so()
    {
        Assert.Equal(JsonValueKind.Array, Context.RunScript<JsonElement>("var a = []; for (let i = 0; i < 900; i++) a = [a]; a").ValueKind);
        Assert.IsType<JsonArray>(Context.RunScript<JsonNode>("a"));
        Throws<JsonElement>("for (let i = 0; i < 200; i++) a = [a]; a");
        Throws<JsonNode>("a");
    }

    [Fact]
    public void A_string_with_an_unpaired_surrogate_survives_as_json()
    {
        Assert.Equal("\"\\ud800\"", Context.RunScript<JsonElement>("'\\ud800'").GetRawText());
        using var value = Context.RunScript<JsValue>("'a\"\\\\\\n\\ud800'");
        Assert.Equal("\"a\\u0022\\u005c\\u000a\\ud800\"", value.To<JsonElement>().GetRawText());
        Assert.Equal("🐎\"", JsValue.From("🐎\"").To<JsonElement>().GetString());
    }

    [Fact]
    public void A_value_by_reference_can_be_used()
    {
        using var value = Context.RunScript<JsValue>("({ a: 1, f(x, y) { return this.a + x + y.z; }, list: [10, 20] })");
        Assert.Equal(JsValueKind.Object, value.Kind);
        Assert.Equal(1, value.GetProperty("a").AsDouble());
        Assert.True(value.GetProperty("nope").IsNullish);
        value.SetProperty("a", JsValue.From(5));
        using var argument = Context.RunScript<JsValue>("({ z: 100 })");
        Assert.Equal(115, value.InvokeMethod("f", JsValue.From(10), argument).AsDouble());
        using var list = value.GetProperty("list");
        Assert.Equal(JsValueKind.Array, list.Kind);
        Assert.Equal(20, list.GetElement(1).AsDouble());
        Assert.Equal(new[] { 10, 20 }, list.To<int[]>());
        using var function = Context.RunScript<JsValue>("(...a) => a.map(x => x === null ? 'null' : typeof x + x).join()");
        Assert.Equal(
            "undefinedundefined,null,booleantrue,number-1.5,bigint123,stringx",
            function.Invoke(JsValue.Undefined, JsValue.Null, JsValue.From(true), JsValue.From(-1.5), JsValue.From(new BigInteger(123)), JsValue.From("x")).AsString());
        Assert.Equal("10,20", list.ToString());
        using (var thrown = Assert.Throws<V8ScriptException>(() => value.InvokeMethod("nope")).ThrownValue)
        {
            Assert.Equal(JsValueKind.Error, thrown.Kind);
        }

        Assert.Throws<V8TypeException>(() => value.AsString());
        Assert.Throws<V8TypeException>(() => JsValue.From(1).GetProperty("a"));
        Assert.Equal(3, Context.Statistics.LiveHandles - 1);
        value.Dispose();
        Assert.Throws<ObjectDisposedException>(() => value.GetProperty("a"));
    }

    [Fact]
    public void A_reference_belongs_to_its_context()
    {
        using var other = _sandbox.Vm.CreateContext();
        using var value = Context.RunScript<JsValue>("({})");
        using var foreign = other.RunScript<JsValue>("x => x");
        Assert.Throws<InvalidOperationException>(() => foreign.Invoke(value));
    }

    private void Is<T>(T expected, string script) => Assert.Equal(expected, Context.RunScript<T>(script));

    private V8TypeException Throws<T>(string script) => Assert.Throws<V8TypeException>(() => Context.RunScript<T>(script));
}
