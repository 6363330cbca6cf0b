namespace V8Typed.Tests.Interop;

/// <summary>A value that is not of the promised type is refused by name, and never cut to fit.</summary>
public sealed class WrongTypeTests : IDisposable
{
    // What every type but those that follow refuses.
    private static readonly string[] s_others =
        ["undefined", "null", "'x'", "''", "'1'", "{}", "[]", "[1]", "() => 1", "Symbol('s')", "new Date(0)", "{ valueOf: () => 1 }", "new Number(1)", "Object(true)"];

    private readonly Sandbox _sandbox = new();
    private readonly IEvaluate _evaluate;

    public WrongTypeTests() => _evaluate = _sandbox.Context.Get<IEvaluate>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        Assert.Equal((0, 0), _sandbox.Context.Realm.Kernel.Counts());
        _sandbox.Dispose();
    }

    [Fact]
    public void Numbers()
    {
        Refused("sbyte", t => _evaluate.SByte(t), "128", "-129", "0.5", "NaN", "Infinity", "1n", "true");
        Refused("byte", t => _evaluate.Byte(t), "256", "-1", "0.5", "NaN", "-Infinity", "1n", "true");
        Refused("short", t => _evaluate.Short(t), "32768", "-32769", "1e300", "1n");
        Refused("ushort", t => _evaluate.UShort(t), "65536", "-1", "1n");
        Refused("int", t => _evaluate.Int(t), "2147483648", "-2147483649", "0.1", "NaN", "Infinity", "2 ** 53", "1n", "false");
        Refused("uint", t => _evaluate.UInt(t), "4294967296", "-1", "0.1", "1n");
        Refused("long", t => _evaluate.Long(t), "2 ** 53", "-(2 ** 53)", "0.5", "NaN", "2n ** 63n", "-(2n ** 63n) - 1n", "true");
        Refused("ulong", t => _evaluate.ULong(t), "2 ** 53", "-1", "-1n", "2n ** 64n", "0.5");
        Refused("long", t => _evaluate.Big(t), "2n ** 63n", "0.5", "true");
        Refused("float", t => _evaluate.Float(t), "1n", "true");
        Refused("double", t => _evaluate.Double(t), "1n", "true");
        Refused("decimal", t => _evaluate.Decimal(t), "1e30", "NaN", "Infinity", "1n", "true");
    }

    [Fact]
    public void Others()
    {
        Refused("bool", t => _evaluate.Bool(t), "0", "1", "1n");
        foreach (var text in new[] { "'ab'", "''", "'🐎'", "1", "null", "undefined" })
        {
            Assert.Throws<V8TypeException>(() => _evaluate.Char(text));
        }

        foreach (var text in new[] { "1", "null", "undefined", "({})", "true", "Symbol('s')", "new String('x')", "1n" })
        {
            var exception = Assert.Throws<V8TypeException>(() => _evaluate.String(text));
            Assert.Equal(("IEvaluate.String", "result", "string"), (exception.Member, exception.Path, exception.ExpectedType));
        }

        Assert.Throws<V8TypeException>(() => _evaluate.NullableInt("'x'"));
        Assert.Throws<V8TypeException>(() => _evaluate.NullableString("1"));
        foreach (var text in new[] { "2", "-1", "0.5", "'One'", "null", "1n" })
        {
            Assert.Throws<V8TypeException>(() => _evaluate.Plain(text));
        }

        foreach (var text in new[] { "'First'", "'third'", "0", "null", "''" })
        {
            Assert.Throws<V8TypeException>(() => _evaluate.Named(text));
        }
    }

    [Fact]
    public void What_is_right_is_taken()
    {
        Assert.Equal(5, _evaluate.Int("5.0"));
        Assert.Equal(0, _evaluate.Int("-0"));
        Assert.Equal(-128, _evaluate.SByte("-128"));
        Assert.Equal(uint.MaxValue, _evaluate.UInt("2 ** 32 - 1"));
        Assert.Equal(long.MinValue, _evaluate.Long("-(2n ** 63n)"));
        Assert.Equal(ulong.MaxValue, _evaluate.ULong("2n ** 64n - 1n"));
        Assert.Equal(7, _evaluate.Big("7"));
        Assert.True(double.IsNegative(_evaluate.Double("-0")));
        Assert.Null(_evaluate.NullableInt("undefined"));
        Assert.Null(_evaluate.NullableInt("null"));
        Assert.Null(_evaluate.NullableString("undefined"));
        Assert.Equal(Named.Second, _evaluate.Named("'second one'"));
        _evaluate.Void("({ anything: 1 })");
        _evaluate.Void("Promise.reject(1)");
    }

    [Fact]
    public void The_message_names_member_value_and_type()
    {
        var exception = Assert.Throws<V8TypeException>(() => _evaluate.Int("'a long string of more than forty characters, it is cut'"));
        Assert.Equal(
            "IEvaluate.Int: result is string of 54 characters \"a long string of more than forty char...\" in JavaScript, which is not a C# int.",
            exception.Message);
        Assert.Equal("IEvaluate.Bool: result is undefined in JavaScript, which is not a C# bool.", Assert.Throws<V8TypeException>(() => _evaluate.Bool("")).Message);
    }

    private void Refused(string type, Func<string, object> call, params string[] texts)
    {
        foreach (var text in texts.Concat(s_others))
        {
            var exception = Assert.Throws<V8TypeException>(() => call($"({text})"));
            Assert.Equal(("result", type), (exception.Path, exception.ExpectedType));
            Assert.StartsWith("IEvaluate.", exception.Member, StringComparison.Ordinal);
        }
    }
}
