using System.Text.Json.Serialization;

namespace V8Typed.Interop;

/// <summary>Serializes a string without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ScalarJsonContext : JsonSerializerContext;
