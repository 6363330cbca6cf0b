using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Tests.Interop;

public sealed record Envelope(int Id, JsonElement Body, JsonNode? Note, JsonElement? Extra = null);

/// <summary>graphs.js again, with values of no declared type.</summary>
[JsModule("./graphs.js")]
internal partial interface IJson
{
    [JsName("echo")]
    JsonElement Element(JsonElement value);

    [JsName("echo")]
    JsonElement? NullableElement(JsonElement? value);

    [JsName("echo")]
    JsonNode Node(JsonNode value);

    [JsName("echo")]
    JsonNode? NullableNode(JsonNode? value);

    [JsName("echo")]
    Envelope Envelope(Envelope value);

    [JsName("echo")]
    Dictionary<string, JsonNode?[]> Nested(Dictionary<string, JsonNode?[]> value);

    string Text(JsonNode? value);

    [JsName("make")]
    JsonElement MakeElement(string source);

    [JsName("make")]
    JsonNode? MakeNode(string source);

    [JsName("make")]
    JsonNode MakeRequiredNode(string source);

    [JsName("make")]
    JsonObject MakeObject(string source);

    [JsName("make")]
    JsonArray MakeArray(string source);

    [JsName("make")]
    Envelope MakeEnvelope(string source);

    [JsName("make")]
    Task<JsonElement> Promised(string source);
}
