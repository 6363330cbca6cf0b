using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

internal sealed class TimeSpanEmitter(TimeSpanShape shape) : StreamedEmitter(shape)
{
    public override string JsRead(Slot slot) => slot.Double;

    public override string JsCheck(string value) => $"checkTimeSpan({value});";

    public override string JsStore(string value, Slot slot) => $"{slot.Double} = {value};";
}
