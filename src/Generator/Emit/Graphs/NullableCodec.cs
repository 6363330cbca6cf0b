using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A nullable struct or tuple: a tag, then the value if it is there.</summary>
internal sealed class NullableCodec(NullableShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type + "?";

    public override string JsReader() => $"() => I[2 * p++] ? r{Context.Outbound(shape.Value)}() : null";

    public override string JsWriter() =>
        $"v => {{ const q = res(1); if (v === null || v === undefined) I[2 * q] = 0; else {{ I[2 * q] = 1; w{Context.Inbound(shape.Value)}(v); }} }}";

    protected override void WriterBody(SourceWriter writer)
    {
        writer.Line("__call.Count(__v.HasValue ? 1 : 0);");
        writer.Open("if (__v.HasValue)").Line($"__W{Context.Outbound(shape.Value)}(ref __call, __v.GetValueOrDefault());").Close();
    }

    protected override void ReaderBody(SourceWriter writer)
    {
        writer.Line("__call.Need(1);");
        // Not null alone, which may convert to the value's own type.
        writer.Line($"return __call.ReadTag() ? __R{Context.Inbound(shape.Value)}(ref __call) : default({Type});");
    }
}
