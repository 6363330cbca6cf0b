using System.Linq;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A tuple: its elements, of which there are as many as the type says.</summary>
internal sealed class TupleCodec(TupleShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    private PartList Elements => new(
        [.. shape.Elements.Select((element, i) => new Part(element, $"__v.Item{i + 1}", $"a[{i}]", $"[{i}]"))], Context);

    public override string JsReader() =>
        $"() => {{ {Elements.JsRead()}return [{string.Join(", ", shape.Elements.Select((_, i) => $"v{i}"))}]; }}";

    public override string JsWriter() =>
        $"v => {{ const a = items(v, {JsText.Literal(shape.Name)}); if (a.length !== {shape.Elements.Count}) throw no(v, {JsText.Literal(shape.Name)}); " +
        $"let k = \"\"; try {{ {Elements.JsWrite("k")}}} catch (e) {{ throw at(e, k); }} }}";

    protected override void WriterBody(SourceWriter writer) => FallibleParts.Write(writer, Elements, Context.IsFallible(shape));

    protected override void ReaderBody(SourceWriter writer)
    {
        Elements.Read(writer);
        writer.Line($"return ({string.Join(", ", shape.Elements.Select((_, i) => $"__{i}"))});");
    }
}
