using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Interop;

/// <content>Values of no declared type, as JSON text; the slot is reserved already.</content>
public unsafe ref partial struct JsWriter
{
    /// <summary>Writes a JSON value. One that was never set (<see cref="JsonValueKind.Undefined"/>) becomes null.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ObjectDisposedException">The element's document was disposed.</exception>
    public void WriteJson(JsonElement value) => WriteText(value.ValueKind == JsonValueKind.Undefined ? null : value.GetRawText());

    /// <summary>Writes a JSON value.</summary>
    /// <param name="value">The value, or null.</param>
    public void WriteJson(JsonNode? value) => WriteText(value?.ToJsonString());
}
