using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A value of no declared type: its JSON text, with a length of -1 for null.</summary>
internal sealed class JsonCodec(JsonShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    // Which values the text may stand for, by how it starts; an element holds any.
    private string Start => shape.Name switch
    {
        "JsonObject" => "\"{\"",
        "JsonArray" => "\"[\"",
        _ => "\"\"",
    };

    private bool IsElement => shape.Name == "JsonElement";

    public override string JsReader() => "() => { const n = I[2 * p++]; return n < 0 ? null : parseJson(next(n)); }";

    public override string JsWriter()
    {
        // Turning it into text runs script of the user, so S is only touched afterwards.
        string name = JsText.Literal(shape.Name);
        string absent = IsElement ? ""
            : shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = -1; return; } "
            : $"if (v === null) throw no(v, {name}); ";
        return $"v => {{ {absent}const t = jsonOf(v, {name}, {Start}); I[2 * res(1)] = t.length; S += t; }}";
    }

    protected override void WriterBody(SourceWriter writer) => writer.Line("__call.Reserve(1);").Line("__call.WriteJson(__v);");

    protected override void ReaderBody(SourceWriter writer)
    {
        writer.Line("__call.Need(1);");
        writer.Line(IsElement ? "return __call.ReadJsonElement();" : $"return ({shape.Type})__call.ReadJsonNode()!;");
    }
}
