using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// An array, memory or span of numbers: a slot with their count (-1 for null), then their bytes; or the number of a buffer outside of the
/// lane, where they are many.
/// </summary>
internal sealed class BufferCodec(BufferShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    // A span must be kept out of the writer, or the compiler takes the writer for one that holds it.
    protected override string ParameterType => shape.IsLent ? "scoped " + Type : Type;

    public override string JsReader() => $"() => {{ const q = p; p += numberSlots(q, {shape.Kind}); return numbers(q, {shape.Kind}); }}";

    public override string JsWriter()
    {
        string absent = shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = -1; return; } " : "";
        return $"v => {{ {absent}putNumbers(v, {shape.Kind}, {JsText.Literal(shape.Name)}, W, res); }}";
    }

    protected override void WriterBody(SourceWriter writer) => writer.Line(shape.Form switch
    {
        BufferForm.Array => "__call.WriteNumbers(__v);",
        BufferForm.Memory => $"__call.WriteNumbers<{shape.ElementType}>(__v.Span);",
        _ => $"__call.LendNumbers<{shape.ElementType}>(__v);",
    });

    protected override void ReaderBody(SourceWriter writer) => writer.Line($"return __call.ReadNumbers<{shape.ElementType}>();");
}
