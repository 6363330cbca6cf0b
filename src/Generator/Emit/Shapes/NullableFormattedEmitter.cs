namespace V8Typed.Generator.Emit.Shapes;

/// <summary>A nullable struct that travels as a text in streams: null is a null text on the way out, and has a tag on the way back.</summary>
internal sealed class NullableFormattedEmitter(FormattedEmitter inner, string type) : ShapeEmitter
{
    private readonly NullableEmitter _back = new(inner, type);

    // The writer takes null itself.
    public override string Write(string value, string parameter) => inner.Write(value, parameter);

    public override string Read() => inner.Read();

    public override string JsRead(Slot slot) => inner.JsRead(slot);

    public override string JsWrite(string value) => inner.JsWrite(value);

    public override int ResultSlots => _back.ResultSlots;

    public override string Take() => _back.Take();

    public override string JsCheck(string value) => _back.JsCheck(value);

    public override string JsStore(string value, Slot slot) => _back.JsStore(value, slot);
}
