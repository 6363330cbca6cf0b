using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Interop;

/// <content>Values of no declared type, which were made into JSON text by the engine's own <c>JSON.stringify</c>.</content>
public unsafe ref partial struct JsReader
{
    // The default is 64, which results of programs exceed; records may be as deep as this.
    private static readonly JsonDocumentOptions s_jsonOptions = new() { MaxDepth = 1000 };

    /// <summary>Reads a JSON value.</summary>
    /// <returns>The value, which owns its memory.</returns>
    /// <exception cref="V8TypeException">It is nested too deeply.</exception>
    public JsonElement ReadJsonElement()
    {
        var text = ReadText();
        try
        {
            return JsonElement.Parse(text, s_jsonOptions);
        }
        catch (JsonException exception)
        {
            throw Unreadable(exception);
        }
    }

    /// <summary>Reads a JSON value.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="V8TypeException">It is nested too deeply.</exception>
    public JsonNode? ReadJsonNode()
    {
        if (ReadNullableText() is not { } text)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text, null, s_jsonOptions);
        }
        catch (JsonException exception)
        {
            throw Unreadable(exception);
        }
    }

    private readonly V8TypeException Unreadable(JsonException exception) =>
        V8TypeException.Mismatch(_member, _what, "JSON value of at most 1000 levels", $"JSON that cannot be read ({exception.Message})");
}
