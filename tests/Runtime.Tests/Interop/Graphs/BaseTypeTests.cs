using System.Globalization;
using System.Numerics;

namespace V8Typed.Tests.Interop;

public sealed class BaseTypeTests : IDisposable
{
    private static readonly Guid s_guid = new("0F8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly DateTime s_date = new(2026, 11, 24, 1, 2, 3, 456, DateTimeKind.Utc);
    private static readonly Uri s_uri = new("https://example.org/a b?c=é#d");
    private static readonly Stamp s_stamp = new(
        s_date, new DateTimeOffset(s_date), new DateOnly(2024, 2, 29), new TimeOnly(23, 59, 59), TimeSpan.FromSeconds(1.5), s_guid, s_uri,
        new Uri("../up", UriKind.Relative), BigInteger.Pow(-7, 99), Int128.MinValue, UInt128.MaxValue);

    private readonly Sandbox _sandbox = new();
    private readonly IBaseTypes _types;

    public BaseTypeTests() => _types = _sandbox.Context.Get<IBaseTypes>();

    public static TheoryData<string> Integers =>
    [
        "0", "1", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "-9223372036854775809",
        "18446744073709551615", "18446744073709551616", "-18446744073709551616", "170141183460469231731687303715884105727",
        "-170141183460469231731687303715884105728", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456",
    ];

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [MemberData(nameof(Integers))]
    public void Integers_are_exact(string text)
    {
        var value = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(value, _types.Big(value));
        Assert.Equal(value, _types.NullableBig(value));
        Assert.Equal(value, _types.MakeBig(text + "n"));
        if (value >= (BigInteger)Int128.MinValue && value <= (BigInteger)Int128.MaxValue)
        {
            Assert.Equal((Int128)value, _types.Wide((Int128)value));
            Assert.Equal((Int128)value, _types.MakeWide(text + "n"));
        }
        else
        {
            Refuses("result", "Int128", "bigint " + text + "n", () => _types.MakeWide(text + "n"));
        }

        if (value.Sign >= 0 && value <= (BigInteger)UInt128.MaxValue)
        {
            Assert.Equal((UInt128)value, _types.Positive((UInt128)value));
            Assert.Equal((UInt128)value, _types.MakePositive(text + "n"));
        }
        else
        {
            Refuses("result", "UInt128", "bigint " + text + "n", () => _types.MakePositive(text + "n"));
        }
    }

    [Fact]
    public void An_integer_of_a_thousand_digits()
    {
        var value = BigInteger.Parse(string.Concat(Enumerable.Repeat("9876543210", 100)), CultureInfo.InvariantCulture);
        Assert.Equal(value, _types.Big(value));
        Assert.Equal(-value, _types.Big(-value));
        Assert.Equal(BigInteger.Pow(10, 1000), _types.MakeBig("10n ** 1000n"));
        Assert.Equal(-BigInteger.Pow(2, 4096), _types.MakeBig("-(2n ** 4096n)"));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Local)]
    public void A_date_is_the_same_moment(DateTimeKind kind)
    {
        var date = new DateTime(2026, 11, 24, 1, 2, 3, 456, kind);
        var expected = kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);
        var back = _types.DateTime(date);
        Assert.Equal((expected, DateTimeKind.Utc), (back, back.Kind));
        Assert.Equal("Date " + expected.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture), _types.Show(date));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00.000Z")]
    [InlineData("1969-12-31T23:59:59.999Z")]
    [InlineData("1970-01-01T00:00:00.000Z")]
    [InlineData("1600-02-29T12:00:00.001Z")]
    [InlineData("9999-12-31T23:59:59.999Z")]
    public void Dates_of_all_years(string text)
    {
        var date = DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        Assert.Equal(date, _types.DateTime(date));
        Assert.Equal(date, _types.NullableDateTime(date));
        Assert.Equal("Date " + text, _types.Show(date));
        Assert.Equal(date, _types.MakeDate($"new Date('{text}')"));
        var offset = _types.MakeNullableOffset($"new Date('{text}')")!.Value;
        Assert.Equal((date, TimeSpan.Zero), (offset.UtcDateTime, offset.Offset));
    }

    [Fact]
    public void Dates_have_milliseconds_and_no_offset()
    {
        Assert.Equal(new DateTime(9999, 12, 31, 23, 59, 59, 999, DateTimeKind.Utc), _types.DateTime(DateTime.MaxValue));
        Assert.Equal(new DateTime(1969, 12, 31, 23, 59, 59, 999, DateTimeKind.Utc), _types.DateTime(DateTime.UnixEpoch.AddTicks(-1)));
        var offset = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(-5.5));
        Assert.Equal((offset, TimeSpan.Zero), (_types.Offset(offset), _types.Offset(offset).Offset));
        Assert.Equal(DateTimeOffset.MinValue, _types.Offset(DateTimeOffset.MinValue));
    }

    [Fact]
    public void Days_and_times()
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(2000, 2, 29) })
        {
            Assert.Equal(day, _types.DateOnly(day));
            Assert.Equal(day, _types.NullableDateOnly(day));
        }

        foreach (var time in new[] { TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(1, 2), new TimeOnly(1, 2, 3, 4), new TimeOnly(1) })
        {
            Assert.Equal(time, _types.TimeOnly(time));
        }

        Assert.Equal(new TimeOnly(13, 5), _types.MakeTimeOnly("'13:05'"));
        Assert.Equal(new TimeOnly(13, 5, 6, 500), _types.MakeTimeOnly("'13:05:06.5'"));
    }

    [Fact]
    public void Durations()
    {
        long[] ticks = [0, 1, -1, 3, 7, 10_001, -12_345_678_901, TimeSpan.TicksPerDay * 1000 + 1, 9_000_000_000_000_010_000];
        foreach (var duration in ticks.Select(each => new TimeSpan(each)))
        {
            Assert.Equal(duration, _types.TimeSpan(duration));
            Assert.Equal(duration, _types.NullableTimeSpan(duration));
        }

        // A number has no more digits.
        Assert.Equal(TimeSpan.FromMilliseconds(922_337_203_685_477), _types.TimeSpan(TimeSpan.MaxValue));
        Assert.Equal(TimeSpan.FromMilliseconds(-922_337_203_685_477), _types.TimeSpan(TimeSpan.MinValue));
        Assert.Equal(TimeSpan.FromMilliseconds(-0.5), _types.MakeTimeSpan("-0.5"));
    }

    [Fact]
    public void Texts_of_a_form()
    {
        Assert.Equal(s_guid, _types.Guid(s_guid));
        Assert.Equal(Guid.Empty, _types.Guid(Guid.Empty));
        Assert.Equal(s_guid, _types.MakeGuid("'0F8FAD5B-D9CB-469f-a165-70867728950E'"));
        Assert.Equal(s_uri.OriginalString, _types.Uri(s_uri).OriginalString);
        Assert.False(_types.Uri(new Uri("a/b", UriKind.Relative)).IsAbsoluteUri);
        Assert.Equal("", _types.MakeUri("''").OriginalString);
        Assert.Equal((Half)1.5, _types.Half((Half)1.5));
    }

    [Fact]
    public void Null_and_undefined()
    {
        Assert.Null(_types.NullableBig(null));
        Assert.Null(_types.NullableWide(null));
        Assert.Null(_types.NullableDateTime(null));
        Assert.Null(_types.NullableDateOnly(null));
        Assert.Null(_types.NullableTimeSpan(null));
        Assert.Null(_types.NullableGuid(null));
        Assert.Null(_types.NullableUri(null));
        Assert.Null(_types.MakeNullableBig("undefined"));
        Assert.Null(_types.MakeNullableOffset("undefined"));
        Assert.Null(_types.MakeNullableGuid("undefined"));
        Assert.Null(_types.MakeNullableUri("undefined"));
        Refuses("result", "Uri", "null", () => _types.MakeUri("null"));
        Refuses("result", "DateTime", "undefined", () => _types.MakeDate("undefined"));
    }

    [Fact]
    public void Inside_of_other_values()
    {
        var sparse = s_stamp with { Until = null, Time = null, Mirror = null, Wide = null, Big = 0 };
        Assert.Equal(s_stamp, _types.Stamp(s_stamp));
        Assert.Equal(sparse, _types.Stamp(sparse));
        Assert.Equal([s_date, null, DateTime.UnixEpoch], _types.Dates([s_date, null, DateTime.UnixEpoch]));
        Assert.Equal([null, s_guid, null, Guid.Empty], _types.Guids([null, s_guid, null, Guid.Empty]));
        (BigInteger, DateOnly?, Uri) tuple = (BigInteger.Pow(2, 70), null, s_uri);
        Assert.Equal(tuple, _types.Tuple(tuple));
        Assert.Equal(new() { ["a"] = TimeSpan.FromTicks(3) }, _types.Lengths(new() { ["a"] = TimeSpan.FromTicks(3) }));
        var byGuid = new Dictionary<Guid, BigInteger> { [s_guid] = BigInteger.Pow(10, 30), [Guid.Empty] = -1 };
        Assert.Equal(byGuid, _types.ByGuid(byGuid));
        Assert.Equal(
            "{at:Date 2026-11-24T01:02:03.456Z,day:\"2024-02-29\",length:1500,id:\"0f8fad5b-d9cb-469f-a165-70867728950e\",link:\"https://example.org/a b?c=é#d\"," +
            "big:0n,positive:340282366920938463463374607431768211455n}",
            _types.ShowAll(sparse));
    }

    [Fact]
    public async Task Arguments_properties_and_promises()
    {
        Assert.Equal("1 \"00000000-0000-0000-0000-000000000000\"", _types.ShowSome(1));
        Assert.Equal(
            "1 \"0f8fad5b-d9cb-469f-a165-70867728950e\" Date 2026-11-24T01:02:03.456Z \"01:02:00\" \"01:02:03.004\"",
            _types.ShowSome(1, s_guid, s_date, new TimeOnly(1, 2), new TimeOnly(1, 2, 3, 4)));
        Assert.Equal(DateTime.UnixEpoch, _types.Moment);
        _types.Moment = s_date;
        Assert.Equal(s_date, _types.Moment);
        Assert.Equal(s_date, await _types.DateAsync(s_date));
    }

    [Fact]
    public void As_the_result_of_a_script() =>
        Assert.Equal(new Visit("a", DateTime.UnixEpoch), _sandbox.Context.RunScript<Visit>("({ name: 'a', at: new Date(0) })"));

    [Fact]
    public void Many()
    {
        var dates = Enumerable.Range(0, 200_000).Select(i => i % 3 == 0 ? (DateTime?)null : s_date.AddMilliseconds(i)).ToList();
        Assert.Equal(dates, _types.Dates(dates));
    }

    [Theory]
    [InlineData("new Date(NaN)", "an invalid Date")]
    [InlineData("new Date(253402300800000)", "Date +010000-01-01T00:00:00.000Z")]
    [InlineData("new Date(-62135596800001)", "Date 0000-12-31T23:59:59.999Z")]
    [InlineData("new Date(8.64e15)", "Date +275760-09-13T00:00:00.000Z")]
    [InlineData("0", "number 0")]
    [InlineData("'2026-11-24'", "string \"2026-11-24\"")]
    [InlineData("null", "null")]
    [InlineData("{ getTime: () => 0 }", "object")]
    [InlineData("Object.create(Date.prototype)", "object")]
    [InlineData("new Proxy(new Date(0), {})", "object")]
    public void No_date(string source, string actual)
    {
        Refuses("result", "DateTime", actual, () => _types.MakeDate(source));
        Refuses("result[1].at", "DateTime", actual, () => _types.MakeVisits($"[{{ name: 'a', at: new Date(0) }}, {{ name: 'b', at: {source} }}]"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("'1'")]
    [InlineData("Object(1n)")]
    [InlineData("{ valueOf: () => 1n }")]
    public void No_big_integer(string source)
    {
        Assert.Equal("BigInteger", Assert.Throws<V8TypeException>(() => _types.MakeBig(source)).ExpectedType);
        Assert.Equal("Int128", Assert.Throws<V8TypeException>(() => _types.MakeWide(source)).ExpectedType);
        Assert.Equal("UInt128", Assert.Throws<V8TypeException>(() => _types.MakePositive(source)).ExpectedType);
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-01")]
    [InlineData("2026-13-01")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2026-1-1")]
    [InlineData("2026/01/01")]
    [InlineData(" 026-01-01")]
    [InlineData("2026-01-01T00:00:00Z")]
    [InlineData("")]
    public void No_day(string text) => Refuses("result", "DateOnly", $"string \"{text}\"", () => _types.MakeDateOnly($"'{text}'"));

    [Theory]
    [InlineData("24:00")]
    [InlineData("23:60")]
    [InlineData("23:59:60")]
    [InlineData("1:00")]
    [InlineData("01:00:00.")]
    [InlineData("01:00:00,5")]
    [InlineData("01:00:00.12345678")]
    [InlineData("01:00:00Z")]
    [InlineData("01-00")]
    [InlineData("01:00-00")]
    public void No_time(string text) => Refuses("result", "TimeOnly", $"string \"{text}\"", () => _types.MakeTimeOnly($"'{text}'"));

    [Theory]
    [InlineData("NaN", "number NaN")]
    [InlineData("Infinity", "number Infinity")]
    [InlineData("1e15", "number 1000000000000000")]
    [InlineData("'1'", "string \"1\"")]
    [InlineData("1n", "bigint 1n")]
    public void No_duration(string source, string actual) => Refuses("result", "TimeSpan", actual, () => _types.MakeTimeSpan(source));

    [Theory]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950g")]
    [InlineData("0f8fad5b-d9cb-469f-a165070867728950e")]
    public void No_guid(string text) => Assert.Equal("Guid", Assert.Throws<V8TypeException>(() => _types.MakeGuid($"'{text}'")).ExpectedType);

    [Fact]
    public void No_uri()
    {
        Refuses("result", "Uri", "string \"http://[\"", () => _types.MakeUri("'http://['"));
        Refuses("result", "Uri", "object", () => _types.MakeUri("new class { toString() { return 'a'; } }"));
        Refuses("result[\"b\"]", "Uri", "string \"http://[\"", () => _types.MakeLinks("{ a: 'x', b: 'http://[' }"));
    }

    [Fact]
    public void A_getter_that_changes_a_date_which_was_checked()
    {
        // Whatever comes of it, it is no value that C# was not promised.
        Assert.Throws<V8TypeException>(() => _types.MakeStamp("(() => { const at = new Date(0); return { at, get until() { at.setTime(NaN); return null; } }; })()"));
        Assert.Equal(s_date, _types.DateTime(s_date));
    }

    [Fact]
    public void Poisoned_built_ins_see_and_change_nothing()
    {
        _sandbox.Context.RunScript(
            """
            globalThis.seen = 0;
            globalThis.RealDate = Date;
            const poison = () => { seen++; throw new Error("seen"); };
            for (const target of [Date.prototype, BigInt.prototype, String.prototype, BigInt]) {
              for (const name of Object.getOwnPropertyNames(target)) {
                const d = Object.getOwnPropertyDescriptor(target, name);
                if (d.configurable && typeof d.value === "function") Object.defineProperty(target, name, { __proto__: null, value: poison });
              }
            }
            Object.defineProperty(Date.prototype, Symbol.toPrimitive, { __proto__: null, value: poison });
            Object.defineProperty(BigInt.prototype, Symbol.toPrimitive, { __proto__: null, value: poison, configurable: true });
            for (let i = 0; i < 40; i++) Object.defineProperty(String.prototype, i, { __proto__: null, get: poison });
            RegExp.prototype.exec = RegExp.prototype.test = poison;
            globalThis.Date = globalThis.BigInt = poison;
            """);
        Assert.Equal(s_stamp, _types.Stamp(s_stamp));
        Assert.Equal(s_date, _types.MakeDate("new RealDate(" + new DateTimeOffset(s_date).ToUnixTimeMilliseconds() + ")"));
        Refuses("result", "DateTime", "an invalid Date", () => _types.MakeDate("new RealDate(NaN)"));
        Refuses("result", "DateTime", "object", () => _types.MakeDate("{ __proto__: RealDate.prototype, getTime: () => 0 }"));
        Refuses("result", "DateOnly", "string \"\"", () => _types.MakeDateOnly("''"));
        Assert.Equal(DateTime.UnixEpoch, _sandbox.Context.RunScript<DateTime>("new RealDate(0)"));
        Assert.Equal("0", _sandbox.Run("seen"));
    }

    private static void Refuses(string path, string expected, string actual, Func<object?> call)
    {
        var error = Assert.Throws<V8TypeException>(() => { call(); });
        Assert.Equal((path, expected, actual), (error.Path, error.ExpectedType, error.ActualType));
        Assert.Matches(@"^IBaseTypes\.Make\w+: ", error.Message);
    }
}
