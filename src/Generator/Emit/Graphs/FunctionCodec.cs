using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// A delegate: a number, of a .NET object or (negative on the way out, positive on the way back) of one of script. 0 is null.
/// </summary>
internal sealed class FunctionCodec(FunctionShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    public override string JsReader() => $"() => fn(I[2 * p++], stubs[{Context.Functions.Stub(shape)}])";

    public override string JsWriter()
    {
        Context.Functions.Half(shape); // Which the reader in C# calls.
        string absent = shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = 0; return; } " : "";
        return $"v => {{ {absent}if (typeof v !== \"function\") throw no(v, {JsText.Literal(shape.Name)}); I[2 * res(1)] = holdFunction(v); }}";
    }

    protected override void WriterBody(SourceWriter writer) => writer
        .Line("__call.Reserve(1);")
        .Line($"__call.WriteFunction(__v, __I{Context.Functions.Invoker(shape)}, {CSharpText.Literal(shape.Name)});");

    protected override void ReaderBody(SourceWriter writer) =>
        writer.Line($"return __call.ReadFunction<{shape.Type}>(static (__r, __b) => new __F{Context.Functions.Class(shape)}(__r, __b).Invoke);");
}
