using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

internal sealed class StringEmitter(StringShape shape) : ShapeEmitter
{
    public override bool IsText => true;

    public override string Text(string value, string parameter) => value;

    public override string Write(string value, string parameter) => $"__call.WriteText({value});";

    public override string Read() => shape.IsNullable ? "__call.ReadNullableString()" : "__call.ReadString()";

    public override string JsRead(Slot slot) => $"next({slot.Int32})";

    public override string JsWrite(string value) =>
        shape.IsNullable ? $"if (isNull(b, {value})) return; return outString(b, {value});" : $"return outString(b, {value});";

    public override string Take() => shape.IsNullable ? "__call.ReadNullableText()" : "__call.ReadText()";

    public override string JsCheck(string value) => shape.IsNullable
        ? $"if (typeof {value} !== \"string\" && {value} !== null && {value} !== undefined) throw no({value}, \"string\");"
        : $"if (typeof {value} !== \"string\") throw no({value}, \"string\");";

    public override string JsStore(string value, Slot slot) => shape.IsNullable
        ? $"if (typeof {value} === \"string\") {{ {slot.Int32} = {value}.length; S += {value}; }} else {slot.Int32} = -1;"
        : $"{slot.Int32} = {value}.length; S += {value};";
}
