namespace V8Typed.Tests.Interop;

public sealed class ScalarTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IScalars _scalars;

    public ScalarTests() => _scalars = _sandbox.Context.Get<IScalars>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public void Integers_at_their_limits()
    {
        Same(_scalars.Bool, true, false);
        Same(_scalars.SByte, sbyte.MinValue, (sbyte)0, sbyte.MaxValue);
        Same(_scalars.Byte, byte.MinValue, byte.MaxValue);
        Same(_scalars.Short, short.MinValue, (short)-1, short.MaxValue);
        Same(_scalars.UShort, ushort.MinValue, ushort.MaxValue);
        Same(_scalars.Int, int.MinValue, -1, 0, 1, int.MaxValue);
        Same(_scalars.UInt, uint.MinValue, (uint)int.MaxValue + 1, uint.MaxValue);
        Same(_scalars.Long, 1 - (1L << 53), -1L, 0L, 1L << 31, 1L << 32, (1L << 53) - 1);
        Same(_scalars.ULong, 0UL, 1UL << 32, (1UL << 53) - 1);
        Same(_scalars.Big, long.MinValue, -1L, 0L, (1L << 53) + 1, long.MaxValue);
        Same(_scalars.UBig, 0UL, (1UL << 53) + 1, ulong.MaxValue);
    }

    [Fact]
    public void Integers_that_a_number_cannot_hold_do_not_cross()
    {
        foreach (var value in new[] { 1L << 53, -(1L << 53), long.MaxValue, long.MinValue })
        {
            var exception = Assert.Throws<OverflowException>(() => _scalars.Long(value));
            Assert.Contains("JsBigInt", exception.Message, StringComparison.Ordinal);
            Assert.Throws<OverflowException>(() => _scalars.NullableLong(value));
        }

        Assert.Throws<OverflowException>(() => _scalars.ULong(1UL << 53));
        Assert.Throws<OverflowException>(() => _scalars.ULong(ulong.MaxValue));
        Assert.Equal(5, _scalars.Int(5));
    }

    [Fact]
    public void Floating_point_numbers_to_the_bit()
    {
        foreach (var value in new[] { 0.0, -0.0, 1.5, double.Epsilon, double.MinValue, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, 0.1 })
        {
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(_scalars.Double(value)));
        }

        Assert.True(double.IsNaN(_scalars.Double(double.NaN)));
        Assert.True(double.IsNaN(_scalars.Double(BitConverter.Int64BitsToDouble(0x7FF8_0000_DEAD_BEEF))));
        Assert.True(double.IsNaN(_scalars.Double(BitConverter.Int64BitsToDouble(unchecked((long)0xFFF0_0000_0000_0001)))));
        Same(_scalars.Float, float.MinValue, -0f, float.Epsilon, 0.1f, float.MaxValue, float.NegativeInfinity, float.NaN);
        Same(_scalars.Half, System.Half.MinValue, System.Half.Epsilon, System.Half.MaxValue, System.Half.NaN);
        Same(_scalars.Decimal, 0m, 0.1m, -123456.789m, 1e15m);
    }

    [Fact]
    public void Strings_and_characters_to_the_unit()
    {
        Same(_scalars.Char, '\0', 'a', 'é', '日', '\uD800', '\uDFFF', '\uFFFF');
        string[] texts = ["", "a", "\0", "a\0b", "\uD800", "\uDC00x\uD800", "日本語 🐎", "\u2028\r\n\t\"'\\`${x}", new('x', 12), new('x', 13), new('é', 100_000), new('日', 3000)];
        Same(_scalars.String, texts);
        foreach (var text in texts)
        {
            // As one of a few, and as one of many, which travel joined.
            Assert.Equal(Shown(text, "b"), _scalars.ShowTwo(text, "b"));
            Assert.Equal(Shown("a", text), _scalars.ShowTwo("a", text));
            Assert.Equal(Shown("a", text, "", text), _scalars.ShowFour("a", text, "", text));
            Assert.Equal(Shown(text, "", text, "d", text, "f"), _scalars.ShowTexts(text, "", text, "d", text, "f"));
            Assert.Equal(Shown(text, text, "", text), _scalars.ShowSpread(text, text, "", text));
        }

        Assert.Equal(Shown("a") + " object:null", _scalars.ShowTwo("a", null));
        Assert.Equal(Shown("a", "b", "c", "d", "e") + " object:null", _scalars.ShowTexts("a", "b", "c", "d", "e", null));
        Assert.Equal("string:\"a\" number:1 string:\"b\" string:\"c\"", _scalars.ShowThree("a", 1, "b", "c"));
    }

    [Fact]
    public void Null_where_null_is_allowed()
    {
        Same<bool?>(_scalars.NullableBool, true, false, null);
        Same<int?>(_scalars.NullableInt, int.MinValue, 0, null);
        Same<long?>(_scalars.NullableLong, (1L << 53) - 1, null);
        Same<double?>(_scalars.NullableDouble, double.NaN, -0.0, null);
        Same<char?>(_scalars.NullableChar, 'x', null);
        Same<string?>(_scalars.NullableString, "", "x", null);
        Same<Plain?>(_scalars.NullablePlain, Plain.One, null);
        Same<Named?>(_scalars.NullableNamed, Named.Second, null);
    }

    [Fact]
    public void Enums_as_numbers_and_as_strings()
    {
        Same(_scalars.Plain, Plain.None, Plain.One, Plain.Minus);
        Same(_scalars.Named, Named.First, Named.Second);
        Same(_scalars.Wide, Wide.Most);
        Assert.Equal(
            "boolean:true number:-1 string:\"c\" number:9007199254740991 bigint:-9223372036854775808 object:null string:\"g\" object:null string:\"second one\" number:-5",
            _scalars.ShowMany(true, -1, "c", (1L << 53) - 1, long.MinValue, null, 'g', null, Named.Second, Plain.Minus));
        Assert.ThrowsAny<ArgumentException>(() => _scalars.Named((Named)99));
    }

    [Fact]
    public void Trailing_defaults_are_left_out()
    {
        Assert.Equal("", _scalars.ShowDefaults());
        Assert.Equal("number:2", _scalars.ShowDefaults(2));
        Assert.Equal("number:1 string:\"b\"", _scalars.ShowDefaults(b: "b"));
        Assert.Equal("number:1 object:null string:\"x\"", _scalars.ShowDefaults(c: "x"));
        Assert.Equal("number:1 object:null string:\"c\" number:-0", _scalars.ShowDefaults(d: -0.0));
        Assert.Equal("number:1 object:null string:\"c\" number:NaN string:\"second one\"", _scalars.ShowDefaults(e: Named.Second));
    }

    [Fact]
    public void Spread_arguments()
    {
        Assert.Equal(0, _scalars.Count());
        Assert.Equal(3, _scalars.Count(1, 2, 3));
        Assert.Equal(Shown("a"), _scalars.ShowSpread("a"));
        Assert.Equal("number:1 object:null number:-2147483648", _scalars.ShowNullables(1, null, int.MinValue));
    }

    [Fact]
    public void Members_nested_and_properties()
    {
        Assert.Equal(6, _scalars.Nested(5));
        Assert.Equal(9, _scalars.NestedValue);
        _scalars.NestedValue = 10;
        Assert.Equal("10", _sandbox.Run("scalars.a.b.d"));
        Assert.Equal(5, _scalars.Value);
        _scalars.Value = -6;
        Assert.Equal(-6, _scalars.Value);
        Assert.Equal(7, _scalars.ReadOnly);
        Script("TypeError", () => _scalars.ReadOnly = 8);
        Script("RangeError", () => _ = _scalars.Throws);
        Script("RangeError", () => _scalars.Throws = 1);
    }

    [Fact]
    public void A_missing_member_is_named_with_its_module()
    {
        Missing("IScalars.NotThere", "notThere", () => _scalars.NotThere());
        Missing("IScalars.Missing", "missing", () => _scalars.Missing());
        Missing("IScalars.NotThereValue", "notThereValue", () => _ = _scalars.NotThereValue);
        Missing("IScalars.NestedMissing", "a.nope.c", () => _scalars.NestedMissing(1));

        // It may come later, and go again.
        _sandbox.Run("scalars.notThere = () => 3;");
        Assert.Equal(3, _scalars.NotThere());
        _sandbox.Run("scalars.notThere = 3;");
        Missing("IScalars.NotThere", "notThere", () => _scalars.NotThere());
    }

    [Fact]
    public void The_same_proxy_every_time()
    {
        Assert.Same(_scalars, _sandbox.Context.Get<IScalars>());
        using var other = _sandbox.Vm.CreateContext();
        var elsewhere = other.Get<IScalars>();
        Assert.NotSame(_scalars, elsewhere);
        elsewhere.Value = 100;
        Assert.Equal(5, _scalars.Value);
        Assert.Equal(1, _sandbox.Context.Statistics.Modules);
    }

    [Fact]
    public void Calls_from_many_threads_do_not_mix()
    {
        Parallel.For(0, 4, thread =>
        {
            for (var i = 0; i < 2000; i++)
            {
                var n = (thread * 100_000) + i;
                Assert.Equal(n, _scalars.Int(n));
                Assert.Equal($"t{n}", _scalars.String($"t{n}"));
                Assert.Equal(n + 1, _scalars.Nested(n));
            }
        });
    }

    [Fact]
    public void A_proxy_of_a_disposed_context_says_so()
    {
        using var other = _sandbox.Vm.CreateContext();
        var proxy = other.Get<IScalars>();
        other.Dispose();
        Assert.Throws<ObjectDisposedException>(() => proxy.Int(1));
        Assert.Throws<ObjectDisposedException>(() => proxy.String("x"));
        Assert.Throws<ObjectDisposedException>(() => proxy.Value);
        Assert.Throws<ObjectDisposedException>(() => other.Get<IScalars>());
        Assert.Equal(1, _scalars.Int(1));
    }

    private static string Shown(params string[] texts) =>
        string.Join(' ', texts.Select(text => "string:" + JavaScriptLiteral(text)));

    // JSON.stringify of JavaScript.
    private static string JavaScriptLiteral(string text)
    {
        var result = new System.Text.StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ when isPair => $"{c}{text[++i]}",
                _ when char.IsSurrogate(c) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    private static void Same<T>(Func<T, T> call, params T[] values)
    {
        foreach (var value in values)
        {
            Assert.Equal(value, call(value));
        }
    }

    private static void Script(string name, Action action)
    {
        var exception = Assert.Throws<V8ScriptException>(action);
        Assert.Equal(name, exception.ErrorName);
        exception.ThrownValue.Dispose();
    }

    private static void Missing(string member, string name, Action action)
    {
        var exception = Assert.Throws<V8TypeException>(action);
        Assert.Equal(member, exception.Member);
        Assert.Contains($"the module 'Interop/Calls/scalars.js' has no member '{name}'", exception.Message, StringComparison.Ordinal);
    }
}
