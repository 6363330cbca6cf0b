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
        : typeof(T) == typeof(JsValue) || JsCodec<T>.Instance is not null ? "ref"
        : typeof(T).IsArray ? "array"
        : "flat";

    public static T Convert<T>(string encoded, JsRealm? realm, string path)
    {
        if (typeof(T) == typeof(JsValue))
        {
            return As<JsValue, T>(realm is null ? JsValue.Undefined : JsValue.FromEncoded(realm, encoded));
        }

        var value = new EncodedValue(encoded);
        if (JsCodec<T>.Instance is { } codec)
        {
            return value.Type == 'r' ? codec.Take(realm!, value.Reference)
                : value.IsNullish && default(T) is null ? default!
                : throw V8TypeException.Mismatch(nameof(V8Context.RunScript), path, typeof(T).Name, value.Describe());
        }

        if (typeof(T) == typeof(JsonNode))
        {
            return value.IsNullish ? default! : As<JsonNode, T>(JsonResults.Node(value, path));
        }

        if (typeof(T) == typeof(JsonElement))
        {
            return As<JsonElement, T>(JsonResults.Element(value, path));
        }

        if (typeof(T).IsArray)
        {
            return ScalarArrays.Convert<T>(value, path);
        }

        return Scalars.Convert<T>(value, path);
    }

    public static T As<TFrom, T>(TFrom value) => Unsafe.As<TFrom, T>(ref value);
}
