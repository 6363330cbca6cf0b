using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>The object whose member is called; it only travels to the script.</summary>
internal sealed class SelfEmitter(SelfShape shape) : StreamedEmitter(shape)
{
    public override string Write(string value, string parameter) => $"__call.WriteReference({value});";

    public override string JsRead(Slot slot) => $"ref(-{slot.Int32})";

    public override string JsCheck(string value) => "";

    public override string JsStore(string value, Slot slot) => "";
}
