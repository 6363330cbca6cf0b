namespace V8Typed.Generator.Emit.Shapes;

internal sealed class BooleanEmitter : ShapeEmitter
{
    public override string Write(string value, string parameter) => $"__call.WriteBoolean({value});";

    public override string Read() => "__call.ReadBoolean()";

    public override string JsRead(Slot slot) => $"{slot.Int32} === 1";

    public override string JsWrite(string value) => $"outBoolean(b, {value});";
}
