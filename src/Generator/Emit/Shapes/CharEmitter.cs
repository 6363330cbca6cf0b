namespace V8Typed.Generator.Emit.Shapes;

internal sealed class CharEmitter : ShapeEmitter
{
    public override string Write(string value, string parameter) => $"__call.WriteChar({value});";

    public override string Read() => "__call.ReadChar()";

    public override string JsRead(Slot slot) => $"char({slot.Int32})";

    public override string JsWrite(string value) => $"outChar(b, {value});";
}
