namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A <c>JsValue</c>: its type, and a number, a length of text or an object's number.</summary>
internal sealed class ValueCodec(GraphContext context) : Codec(context)
{
    protected override string Type => "global::V8Typed.JsValue";

    public override string JsReader() => "() => { const q = p; p += 2; return valueOf(q, next); }";

    public override string JsWriter() => "v => { S += putValue(res(2), v); }";

    protected override void WriterBody(SourceWriter writer) => writer.Line("__call.WriteValue(__v);");

    protected override void ReaderBody(SourceWriter writer) => writer.Line("return __call.ReadValue();");
}
