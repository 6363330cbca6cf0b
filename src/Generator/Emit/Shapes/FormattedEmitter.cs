using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>A text, whose form the script checks: it knows the place in the value.</summary>
internal sealed class FormattedEmitter(FormattedShape shape) : StreamedEmitter(shape)
{
    private readonly bool _isNullable = shape.IsNullable;

    public override string JsRead(Slot slot) => $"next({slot.Int32})";

    public override string Take() => $"__call.Read{(_isNullable ? "Nullable" : "")}{Name}()";

    public override string JsCheck(string value) =>
        _isNullable ? $"if ({value} !== null && {value} !== undefined) check{Name}({value});" : $"check{Name}({value});";

    public override string JsStore(string value, Slot slot) => _isNullable
        ? $"if (typeof {value} === \"string\") {{ {slot.Int32} = {value}.length; S += {value}; }} else {slot.Int32} = -1;"
        : $"{slot.Int32} = {value}.length; S += {value};";
}
