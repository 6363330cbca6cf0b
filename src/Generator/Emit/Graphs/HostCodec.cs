using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>An object of .NET by reference: its number, 0 for null; on the way out that of its type too.</summary>
internal sealed class HostCodec(HostShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    public override string JsReader() => "() => { const q = p; p += 2; return host(I[2 * q], I[2 * q + 2]); }";

    public override string JsWriter()
    {
        string absent = shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = 0; return; } " : "";
        return $"v => {{ {absent}I[2 * res(1)] = hostOf(v, {JsText.Literal(shape.Name)}{(shape.IsClass ? ", " + JsText.Literal(shape.Type) : "")}); }}";
    }

    protected override void WriterBody(SourceWriter writer) => writer.Line("__call.Reserve(2);").Line($"__call.WriteHost<{shape.Type}>(__v);");

    protected override void ReaderBody(SourceWriter writer) =>
        writer.Line($"return __call.ReadHost<{shape.Type}>({CSharpText.Literal(shape.Name)});");
}
