using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace V8Typed.Packages.Tests;

/// <summary>Results in the form in which two are compared.</summary>
internal static class Answer
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>A text as it is; anything else as JSON, with the properties of objects in one order.</summary>
    public static string Of(object? value) => value as string ?? Sorted(JsonSerializer.SerializeToNode(value, Json))?.ToJsonString(Json) ?? "null";

    public static string Of(JsonNode? fromNode) =>
        fromNode is JsonValue text && text.GetValueKind() == JsonValueKind.String ? (string)text! : Sorted(fromNode)?.ToJsonString(Json) ?? "null";

    // The order of properties is no part of what a record of C# can say.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => JsonValue.Create(number.Deserialize<double>()),
        _ => node?.DeepClone(),
    };
}
