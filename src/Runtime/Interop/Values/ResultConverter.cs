using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Interop;

/// <summary>Converts the result of a script to the type that <c>RunScript&lt;T&gt;</c> names.</summary>
/// <remarks>
/// The checks of <c>typeof(T)</c> are constants for the compiler: each instantiation keeps only its own branch, and nothing is
/// reflected.
/// </remarks>
internal static class ResultConverter
{
    /// <summary>What the kernel is asked for: "json", "ref", "array" or "flat".</summary>
    public static string Wanted<T>() =>
        typeof(T) == typeof(JsonNode) || typeof(T) == typeof(JsonElement) ? "json"
        : typeof(T) == typeof(JsValue) ? "ref"
        : typeof(T).IsArray ? "array"
        : "flat";

    public static T Convert<T>(string encoded, JsRealm? realm, string path)
    {
        if (typeof(T) == typeof(JsValue))
        {
            return As<JsValue, T>(realm is null ? JsValue.Undefined : JsValue.FromEncoded(realm, encoded));
        }

        var value = new EncodedValue(encoded);
        if (typeof(T) == typeof(JsonNode))
        {
            return value.IsNullish ? default! : As<JsonNode, T>(JsonNode.Parse(JsonOf(value, path))!);
        }

        if (typeof(T) == typeof(JsonElement))
        {
            return As<JsonElement, T>(JsonElement.Parse(value.IsNullish ? "null" : JsonOf(value, path)));
        }

        if (typeof(T).IsArray)
        {
            return Array<T>(value, path);
        }

        return Scalars.Convert<T>(value, path);
    }

    public static T As<TFrom, T>(TFrom value) => Unsafe.As<TFrom, T>(ref value);

    private static string JsonOf(EncodedValue value, string path) => value.Type switch
    {
        'j' => value.Body.ToString(),
        'n' => value.Body is "NaN" or "Infinity" or "-Infinity" ? "null" : value.Body.ToString(),
        't' => "true",
        'f' => "false",
        's' => JsonSerializer.Serialize(value.Body.ToString(), ScalarJsonContext.Default.String),
        _ => throw V8TypeException.Mismatch("RunScript", path, "JSON value", value.Describe()),
    };

    private static T Array<T>(EncodedValue value, string path)
    {
        if (typeof(T) == typeof(bool[])) return As<bool[], T>(Items<bool>(value, path));
        if (typeof(T) == typeof(byte[])) return As<byte[], T>(Items<byte>(value, path));
        if (typeof(T) == typeof(sbyte[])) return As<sbyte[], T>(Items<sbyte>(value, path));
        if (typeof(T) == typeof(short[])) return As<short[], T>(Items<short>(value, path));
        if (typeof(T) == typeof(ushort[])) return As<ushort[], T>(Items<ushort>(value, path));
        if (typeof(T) == typeof(int[])) return As<int[], T>(Items<int>(value, path));
        if (typeof(T) == typeof(uint[])) return As<uint[], T>(Items<uint>(value, path));
        if (typeof(T) == typeof(long[])) return As<long[], T>(Items<long>(value, path));
        if (typeof(T) == typeof(ulong[])) return As<ulong[], T>(Items<ulong>(value, path));
        if (typeof(T) == typeof(float[])) return As<float[], T>(Items<float>(value, path));
        if (typeof(T) == typeof(double[])) return As<double[], T>(Items<double>(value, path));
        if (typeof(T) == typeof(Half[])) return As<Half[], T>(Items<Half>(value, path));
        if (typeof(T) == typeof(decimal[])) return As<decimal[], T>(Items<decimal>(value, path));
        if (typeof(T) == typeof(char[])) return As<char[], T>(Items<char>(value, path));
        if (typeof(T) == typeof(BigInteger[])) return As<BigInteger[], T>(Items<BigInteger>(value, path));
        if (typeof(T) == typeof(string[])) return As<string?[], T>(Items<string?>(value, path));
        if (typeof(T) == typeof(bool?[])) return As<bool?[], T>(Items<bool?>(value, path));
        if (typeof(T) == typeof(int?[])) return As<int?[], T>(Items<int?>(value, path));
        if (typeof(T) == typeof(long?[])) return As<long?[], T>(Items<long?>(value, path));
        if (typeof(T) == typeof(double?[])) return As<double?[], T>(Items<double?>(value, path));
        throw Scalars.Unsupported<T>();
    }

    private static TItem[] Items<TItem>(EncodedValue value, string path)
    {
        if (value.IsNullish)
        {
            return null!;
        }

        if (value.Type != 'a')
        {
            throw V8TypeException.Mismatch("RunScript", path, "array", value.Describe());
        }

        var items = new List<TItem>();
        var rest = value.Body;
        while (!rest.IsEmpty)
        {
            var colon = rest.IndexOf(':');
            var length = int.Parse(rest[..colon], CultureInfo.InvariantCulture);
            var item = new EncodedValue(rest.Slice(colon + 1, length));
            items.Add(Scalars.Convert<TItem>(item, $"{path}[{items.Count}]"));
            rest = rest[(colon + 1 + length)..];
        }

        return [.. items];
    }
}
