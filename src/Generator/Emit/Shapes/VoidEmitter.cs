namespace V8Typed.Generator.Emit.Shapes;

internal sealed class VoidEmitter : ShapeEmitter
{
    public override int Slots => 0;

    public override string Write(string value, string parameter) => "";

    public override string Read() => "";

    public override string JsRead(Slot slot) => "undefined";

    public override string JsWrite(string value) => "I[2 * b] = 0;";

    public override string Take() => "";

    public override string JsCheck(string value) => "";

    public override string JsStore(string value, Slot slot) => "";
}
