using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>A sign and the length of a text of digits; or the sign 0 and the value itself, where it has no more than 64 bits.</summary>
internal sealed class BigIntegerEmitter(BigIntegerShape shape) : StreamedEmitter(shape)
{
    public override int Slots => 2;

    public override string JsRead(Slot slot) =>
        $"({slot.Int32} === 0 ? {slot.Next.BigInt64} : bigOf({slot.Int32}, next({slot.Next.Int32})))";

    public override string JsCheck(string value) => $"if (typeof {value} !== \"bigint\") throw no({value}, \"BigInteger\");";

    public override string JsStore(string value, Slot slot) => $"S += putBig({slot.Index}, {value});";
}
