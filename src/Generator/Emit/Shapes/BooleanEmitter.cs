namespace V8Typed.Generator.Emit.Shapes;

internal sealed class BooleanEmitter : ShapeEmitter
{
    public override string Write(string value, string parameter) => $"__call.WriteBoolean({value});";

    public override string Read() => "__call.ReadBoolean()";

    public override string JsRead(Slot slot) => $"{slot.Int32} === 1";

    public override string JsWrite(string value) => 
        $"if (typeof {value} === \"boolean\") {{ I[2 * b + 2] = {value} ? 1 : 0; I[2 * b] = 0; }} else bad(b, {value}, \"bool\");";

    public override string Take() => "__call.ReadBoolean()";

    public override string JsCheck(string value) => $"if (typeof {value} !== \"boolean\") throw no({value}, \"bool\");";

    public override string JsStore(string value, Slot slot) => $"{slot.Int32} = {value} ? 1 : 0;";
}
