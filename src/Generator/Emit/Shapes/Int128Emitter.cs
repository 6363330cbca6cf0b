using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>The lower half, then the upper one, whose sign is the value's.</summary>
internal sealed class Int128Emitter(Int128Shape shape) : StreamedEmitter(shape)
{
    private readonly bool _isUnsigned = shape.IsUnsigned;

    public override int Slots => 2;

    public override string JsRead(Slot slot) =>
        $"({(_isUnsigned ? slot.Next.BigUInt64 : slot.Next.BigInt64)} << 64n | {slot.BigUInt64})";

    public override string JsCheck(string value) => $"check{Name}({value});";

    // The views cut to 64 bits by themselves.
    public override string JsStore(string value, Slot slot) => $"{slot.BigUInt64} = {value}; {slot.Next.BigUInt64} = {value} >> 64n;";
}
