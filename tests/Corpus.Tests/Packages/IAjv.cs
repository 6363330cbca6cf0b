using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("ajv")]
public partial interface IAjv
{
    [JsName("_")]
    JsValue Member(System.Text.Json.Nodes.JsonNode? strs, params double?[] args);

    JsValue Str(System.Text.Json.Nodes.JsonNode? strs, params double?[] args);

    JsValue Stringify(System.Text.Json.Nodes.JsonNode? x);

    JsValue Nil { get; }
}
