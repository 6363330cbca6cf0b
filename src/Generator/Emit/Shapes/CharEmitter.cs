namespace V8Typed.Generator.Emit.Shapes;

internal sealed class CharEmitter : ShapeEmitter
{
    public override string Write(string value, string parameter) => $"__call.WriteChar({value});";

    public override string Read() => "__call.ReadChar()";

    public override string JsRead(Slot slot) => $"char({slot.Int32})";

    public override string JsWrite(string value) => $"outChar(b, {value});";

    public override string Take() => "__call.ReadChar()";

    public override string JsCheck(string value) => $"if (typeof {value} !== \"string\" || {value}.length !== 1) throw no({value}, \"char\");";

    public override string JsStore(string value, Slot slot) => $"{slot.Int32} = unit({value});";
}
