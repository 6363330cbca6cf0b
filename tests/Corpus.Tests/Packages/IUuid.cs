using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/uuid/dist/index.js")]
public partial interface IUuid
{
    [JsName("MAX")]
    string MAX { get; }

    [JsName("NIL")]
    string NIL { get; }

    System.Text.Json.Nodes.JsonNode? Parse(string uuid);

    string Stringify(byte[] arr, double? offset = null);

    string V1(Version1Options? options = null, System.Text.Json.Nodes.JsonNode? buf = null, double? offset = null);

    string V1ToV6(string uuid);

    string V3(string value, string @namespace, System.Text.Json.Nodes.JsonNode? buf = null, double? offset = null);

    string V4(Version4Options? options = null, System.Text.Json.Nodes.JsonNode? buf = null, double? offset = null);

    string V5(string value, string @namespace, System.Text.Json.Nodes.JsonNode? buf = null, double? offset = null);

    string V6(Version1Options? options = null, System.Text.Json.Nodes.JsonNode? buf = null, double? offset = null);

    string V6ToV1(string uuid);

    string V7(Version7Options? options = null, System.Text.Json.Nodes.JsonNode? buf = null, double? offset = null);

    bool Validate(System.Text.Json.Nodes.JsonNode? uuid);

    double Version(string uuid);

    public sealed record Version1Options
    {
        public byte[]? Node { get; init; }
        public double? Clockseq { get; init; }
        public byte[]? Random { get; init; }
        public double? Msecs { get; init; }
        public double? Nsecs { get; init; }
        [JsName("_v6")]
        public bool? V6 { get; init; }
    }

    public sealed record Version4Options
    {
        public byte[]? Random { get; init; }
    }

    public sealed record Version7Options
    {
        public byte[]? Random { get; init; }
        public double? Msecs { get; init; }
        public double? Seq { get; init; }
    }
}
