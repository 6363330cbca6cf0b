using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// A stream: the number of the iterable, 0 for null. A sequence has a tag before it: 0 for null, 1 for a list that crosses whole, 2 for
/// any other iterable.
/// </summary>
internal sealed class StreamCodec(StreamShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    public override string JsReader() => $"() => fn(I[2 * p++], stubs[{StreamFunctions.Stub(shape, Context)}])";

    public override string JsWriter()
    {
        StreamHalf.Number(shape, Context); // Which the reader in C# calls.
        string absent = shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = 0; return; } " : "";
        string name = JsText.Literal(shape.Name);
        return shape.IsAsync
            ? $"v => {{ {absent}I[2 * res(1)] = asyncIterable(v, {name}); }}"
            : $"v => {{ {absent}if (isList(v)) {{ I[2 * res(1)] = 1; w{Context.Inbound(Whole)}(v); return; }} " +
                $"const n = iterable(v, {name}), q = res(2); I[2 * q] = 2; I[2 * q + 2] = n; }}";
    }

    // Only of an async one: to script, the other is a collection by value (GraphContext).
    protected override void WriterBody(SourceWriter writer) => writer
        .Line("__call.Reserve(1);")
        .Line($"__call.WriteStream(__v, __I{Context.Functions.Invoker(StreamFunctions.Open(shape))}, {CSharpText.Literal(shape.Name)});");

    protected override void ReaderBody(SourceWriter writer)
    {
        if (!shape.IsAsync)
        {
            writer.Line("var __tag = __call.ReadObject(2);");
            writer.Open("if (__tag == 0)").Line("return null!;").Close();
            writer.Open("if (__tag == 1)").Line($"return __R{Context.Inbound(Whole)}(ref __call);").Close();
        }

        string read = shape.IsAsync ? "ReadStream" : "ReadSequence";
        writer.Line($"return __call.{read}<{shape.ElementType}>({StreamHalf.Number(shape, Context)}, __Read);");
        writer.Open($"static {shape.ElementType} __Read(ref {Interop.Namespace}.JsReader __call)");
        new PartList([new Part(shape.Element, "", "", "")], Context).Read(writer);
        writer.Line("return __0;").Close();
    }

    private SequenceShape Whole => shape.Whole with { IsNullable = false };
}
