namespace V8Typed.Generator.Emit.Shapes;

/// <summary>A nullable value type that travels as a string, such as an enum with names: null is a null string.</summary>
internal sealed class NullableTextEmitter(ShapeEmitter value, string type) : ShapeEmitter
{
    private readonly ShapeEmitter _value = value;

    public override bool IsText => true;

    public override bool IsChecked => _value.IsChecked;

    public override string Text(string value, string parameter) =>
        $"{value}.HasValue ? {_value.Text($"{value}.GetValueOrDefault()", parameter)} : null";

    public override string Write(string value, string parameter) => $"__call.WriteText({Text(value, parameter)});";

    public override string Read() => $"__call.IsNull ? null : {_value.Read()}";

    public override string JsRead(Slot slot) => _value.JsRead(slot);

    public override string JsWrite(string value) => $"if (isNull(b, {value})) return; {_value.JsWrite(value)}";

    public override int ResultSlots => 1 + _value.ResultSlots;

    public override string Take() => $"__call.ReadTag() ? {_value.Take()} : __call.Skip<{type}>({_value.ResultSlots})";

    public override string JsCheck(string value) => $"if ({value} !== null && {value} !== undefined) {{ {_value.JsCheck(value)} }}";

    public override string JsStore(string value, Slot slot) =>
        $"if ({value} === null || {value} === undefined) {slot.Int32} = 0; else {{ {slot.Int32} = 1; {_value.JsStore(value, slot.Next)} }}";
}
