using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace V8Typed.Tests.Properties;

/// <summary>Random scalars, of which a third are those at the edges.</summary>
internal static class Scalars
{
    private static readonly double[] s_doubles =
    [
        double.NaN, -0.0, 0, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon,
        9007199254740992, -9007199254740992, 9007199254740991, 0.1, 1e21, float.MaxValue,
    ];

    private static readonly string[] s_texts =
        ["", "\0", "\uD800", "\uDFFF", "\uDFFF\uD800", "\U0001F600", "\u2028", "__proto__", "constructor", "0", "1.5", "\"\\'", "toString", "length"];

    private static readonly char[] s_units = ['\0', '\uD800', '\uDC00', '\uDFFF', 'é', '\u2028', 'a', 'Z', ' ', '"', '\\', '\uFEFF', '\uFFFF'];

    private static readonly Gen<double> s_double =
        Gen.Frequency((1, One(s_doubles)), (1, Gen.ULong.Select(BitConverter.UInt64BitsToDouble)), (1, Gen.Int[-1000, 1000].Select(n => n / 8.0)));

    private static readonly Gen<char> s_char = Gen.Frequency((1, One(s_units)), (1, Gen.Int[0, 65535].Select(n => (char)n)), (2, Gen.Int['a', 'z'].Select(n => (char)n)));

    private static readonly Gen<string> s_text = Gen.Frequency((1, One(s_texts)), (6, s_char.Array[0, 16].Select(units => new string(units))), (1, s_char.Array[17, 80].Select(units => new string(units))));

    private static readonly Gen<byte[]> s_bytes16 = Gen.Byte.Array[16, 16];

    public static Gen<object?> Of(Description of) => of.Kind switch
    {
        "bool" => Boxed(Gen.Bool),
        "int" => Integer(of),
        "bigInt" => Bits(of),
        "big" => Boxed(Gen.Byte.Array[0, 40].Select(bytes => new BigInteger(bytes))),
        "float" => Boxed(Gen.Frequency((1, s_double.Select(n => (float)n)), (1, Gen.UInt.Select(BitConverter.UInt32BitsToSingle)))),
        "half" => Boxed(Gen.Frequency((1, s_double.Select(n => (Half)n)), (1, Gen.Int[0, 65535].Select(n => BitConverter.UInt16BitsToHalf((ushort)n))))),
        "double" => Boxed(s_double),

        // As many digits as a double holds.
        "decimal" => Boxed(Gen.Int.Select(Gen.Int[0, 9], (n, scale) => new decimal(n & int.MaxValue, 0, 0, n < 0, (byte)scale))),
        "char" => Boxed(s_char),
        "string" => Boxed(s_text),
        "date" => Edges(0, 315537897599999, ms => of.Type == typeof(DateTime)
            ? (object)new DateTime(ms * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc)
            : new DateTimeOffset(ms * TimeSpan.TicksPerMillisecond, TimeSpan.Zero)),
        "span" => Edges(-922337203685477, 922337203685477, ms => new TimeSpan(ms * TimeSpan.TicksPerMillisecond)),
        "day" => Edges(0, DateOnly.MaxValue.DayNumber, day => DateOnly.FromDayNumber((int)day)),
        "time" => Edges(0, TimeOnly.MaxValue.Ticks, ticks => new TimeOnly(ticks)),
        "guid" => Boxed(s_bytes16.Select(bytes => new Guid(bytes))),
        "uri" => Boxed(Gen.Int.Select(n => new Uri((n & 1) == 0 ? $"https://example.org/{n}?q=ä#f" : $"../{n}/é", UriKind.RelativeOrAbsolute))),
        "json" => Gen.Int.Select(seed => (object?)JsonElement.Parse(Json(new Random(seed), 0)?.ToJsonString() ?? "null")),
        _ => throw new ArgumentOutOfRangeException(nameof(of), of.Kind, "No such kind."),
    };

    /// <summary>One of these.</summary>
    public static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<object?> Integer(Description of) => Edges((long)of.Low, (long)of.High, n => Convert.ChangeType(n, of.Type, null));

    private static Gen<object?> Edges(long low, long high, Func<long, object> make) =>
        Gen.Frequency((1, One(low, high, Math.Clamp(0, low, high), Math.Clamp(1, low, high))), (2, Gen.Long[low, high])).Select(n => (object?)make(n));

    private static Gen<object?> Bits(Description of) => s_bytes16.Select(Gen.Int[0, 127], (bytes, shift) => of.Type switch
    {
        _ when of.Type == typeof(long) => BitConverter.ToInt64(bytes) >> (shift / 2),
        _ when of.Type == typeof(ulong) => BitConverter.ToUInt64(bytes) >> (shift / 2),
        _ when of.Type == typeof(Int128) => (object?)(BitConverter.ToInt128(bytes) >> shift),
        _ => BitConverter.ToUInt128(bytes) >> shift,
    });

    // JSON has no lone surrogates, NaN or -0.
    private static JsonNode? Json(Random random, int depth) => random.Next(depth > 3 ? 5 : 7) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonValue.Create(random.Next()),
        3 => JsonValue.Create((random.NextDouble() * 1e9) + 0.5),
        4 => JsonValue.Create("\0é\U0001F600\"\\"[..random.Next(3)] + random.Next()),
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Json(random, depth + 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(4)).Select(i => KeyValuePair.Create($"k{i}", Json(random, depth + 1)))),
    };

    private static Gen<object?> Boxed<T>(Gen<T> gen) => gen.Select(value => (object?)value);
}
