using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <param name="shape">The integer type.</param>
/// <param name="enumName">The enum whose values these are, if they are an enum's.</param>
internal sealed class WideIntegerEmitter(WideIntegerShape shape, string? enumName = null) : ShapeEmitter
{
    public override bool IsChecked => !shape.AsBigInt;

    private string Name => shape.IsUnsigned ? "UInt64" : "Int64";

    // As a number it may be inexact, and the exception that says so names the parameter.
    public override string Write(string value, string parameter) => shape.AsBigInt
        ? $"__call.WriteBig{Name}({value});"
        : $"__call.Write{Name}({value}, {CSharpText.Literal(parameter)}{(enumName is null ? "" : $", {CSharpText.Literal(enumName)}")});";

    public override string Read() => $"__call.Read{Name}()";

    public override string JsRead(Slot slot) => !shape.AsBigInt ? slot.Double : shape.IsUnsigned ? slot.BigUInt64 : slot.BigInt64;

    public override string JsWrite(string value) => $"out{Name}(b, {value});";

    // A tag, since a number and a BigInt are both taken.
    public override int ResultSlots => 2;

    public override string Take() => $"__call.Read{Name}()";

    public override string JsCheck(string value) => $"check{(shape.IsUnsigned ? "ULong" : "Long")}({value});";

    public override string JsStore(string value, Slot slot) => $"put{(shape.IsUnsigned ? "ULong" : "Long")}({slot.Index}, {value});";
}
