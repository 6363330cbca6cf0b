using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>Milliseconds since 1970 in UTC.</summary>
internal sealed class DateEmitter(DateShape shape) : StreamedEmitter(shape)
{
    public override string JsRead(Slot slot) => $"date({slot.Double})";

    public override string JsCheck(string value) => $"dateMs({value}, {JsText.Literal(Name)});";

    // Asked again, since a getter that ran in between may have set the Date to something else.
    public override string JsStore(string value, Slot slot) => $"{slot.Double} = dateMs({value}, {JsText.Literal(Name)});";
}
