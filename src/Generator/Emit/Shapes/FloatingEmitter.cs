using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

internal sealed class FloatingEmitter(FloatingShape shape) : ShapeEmitter
{
    public override string Write(string value, string parameter) => $"__call.WriteDouble((double){value});";

    public override string Read() => $"__call.Read{shape.ClrName}()";

    public override string JsRead(Slot slot) => slot.Double;

    public override string JsWrite(string value) => 
        $"if (typeof {value} === \"number\") {{ F[b + 1] = {value}; I[2 * b] = 0; }} else bad(b, {value}, {JsText.Literal(shape.Keyword)});";

    public override string Take() => $"__call.Read{shape.ClrName}()";

    public override string JsCheck(string value) => shape.Keyword == "decimal"
        ? $"checkDecimal({value});"
        : $"if (typeof {value} !== \"number\") throw no({value}, {JsText.Literal(shape.Keyword)});";

    public override string JsStore(string value, Slot slot) => $"{slot.Double} = {value};";
}
