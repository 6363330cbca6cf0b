using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>An object of script by reference: its number, 0 for null.</summary>
internal sealed class ProxyCodec(ProxyShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    public override string JsReader() => "() => { const n = I[2 * p++]; return n === 0 ? null : ref(-n); }";

    public override string JsWriter()
    {
        string absent = shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = 0; return; } " : "";
        return $"v => {{ {absent}if (v === null || typeof v !== \"object\" && typeof v !== \"function\") throw no(v, {JsText.Literal(shape.Name)}); I[2 * res(1)] = hold(v); }}";
    }

    protected override void WriterBody(SourceWriter writer) =>
        writer.Line("__call.Reserve(1);").Line($"__call.WriteProxy(__v, {CSharpText.Literal(shape.Name)});");

    protected override void ReaderBody(SourceWriter writer) => writer.Line($"return __call.ReadProxy<{shape.Type}>();");
}
