using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <param name="shape">The integer type.</param>
/// <param name="name">The name in messages, where it is not the type's own.</param>
internal sealed class IntegerEmitter(IntegerShape shape, string? name = null) : ShapeEmitter
{
    // What does not fit 32 signed bits takes the whole slot, as a double.
    private bool FitsInt32 => shape.High <= int.MaxValue;

    private bool IsInt32 => shape is { Low: int.MinValue, High: int.MaxValue };

    public override string Write(string value, string parameter) =>
        FitsInt32 ? $"__call.WriteInt32({value});" : $"__call.WriteDouble({value});";

    public override string Read() => $"__call.Read{shape.ClrName}()";

    public override string JsRead(Slot slot) => FitsInt32 ? slot.Int32 : slot.Double;

    // The usual case in place: a call of the helper costs until V8 has optimized the half.
    public override string JsWrite(string value) => IsInt32
        ? $"if (typeof {value} === \"number\" && ({value} | 0) === {value}) {{ F[b + 1] = {value}; I[2 * b] = 0; }} else {Checked(value)}"
        : Checked(value);

    private string Checked(string value) =>
        $"outInteger(b, {value}, {shape.Low}, {shape.High}, {JsText.Literal(name ?? shape.Keyword)});";

    public override string Take() => $"__call.Read{shape.ClrName}()";

    // The check of an int is written out, being the most frequent one.
    public override string JsCheck(string value) => shape is { Low: int.MinValue, High: int.MaxValue }
        ? $"if (typeof {value} !== \"number\" || ({value} | 0) !== {value}) throw no({value}, {JsText.Literal(name ?? shape.Keyword)});"
        : $"checkInt({value}, {shape.Low}, {shape.High}, {JsText.Literal(name ?? shape.Keyword)});";

    public override string JsStore(string value, Slot slot) => $"{(FitsInt32 ? slot.Int32 : slot.Double)} = {value};";
}
