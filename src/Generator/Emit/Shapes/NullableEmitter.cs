namespace V8Typed.Generator.Emit.Shapes;

/// <summary>A nullable number, boolean, char or enum: a tag, then the value's own slots, whether it is there or not.</summary>
internal sealed class NullableEmitter(ShapeEmitter value, string type) : ShapeEmitter
{
    private readonly ShapeEmitter _value = value;

    public override bool IsChecked => _value.IsChecked;

    public override int Slots => 1 + _value.Slots;

    public override string Write(string value, string parameter) =>
        $"__call.WriteTag({value}.HasValue); {_value.Write($"{value}.GetValueOrDefault()", parameter)}";

    public override string Read() => $"__call.IsNull ? null : {_value.Read()}";

    public override string JsRead(Slot slot) => $"({slot.Int32} ? {_value.JsRead(slot.Next)} : null)";

    public override string JsWrite(string value) => $"if (isNull(b, {value})) return; {_value.JsWrite(value)}";

    public override int ResultSlots => 1 + _value.ResultSlots;

    public override string Take() => $"__call.ReadTag() ? {_value.Take()} : __call.Skip<{type}>({_value.ResultSlots})";

    public override string JsCheck(string value) => $"if ({value} !== null && {value} !== undefined) {{ {_value.JsCheck(value)} }}";

    public override string JsStore(string value, Slot slot) =>
        $"if ({value} === null || {value} === undefined) {slot.Int32} = 0; else {{ {slot.Int32} = 1; {_value.JsStore(value, slot.Next)} }}";
}
