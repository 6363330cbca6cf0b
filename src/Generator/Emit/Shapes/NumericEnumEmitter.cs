using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

internal sealed class NumericEnumEmitter(NumericEnumShape shape) : ShapeEmitter
{
    public override bool IsChecked => Number.IsChecked;

    private ShapeEmitter Number => shape.Underlying switch
    {
        IntegerShape integer => new IntegerEmitter(integer, shape.Name),
        WideIntegerShape wide => new WideIntegerEmitter(wide, shape.Name),
        _ => ShapeEmitters.For(shape.Underlying),
    };

    private string Keyword => shape.Underlying switch
    {
        IntegerShape integer => integer.Keyword,
        WideIntegerShape { IsUnsigned: true } => "ulong",
        _ => "long",
    };

    public override string Write(string value, string parameter) => Number.Write($"({Keyword}){value}", parameter);

    public override string Read() =>
        $"{Number.Read()} switch {{ var __v when {IsDeclared("__v")} => ({shape.Type})__v, " +
        $"var __v => throw __call.UnknownEnum(__v.ToString(global::System.Globalization.CultureInfo.InvariantCulture), {CSharpText.Literal(shape.Name)}) }}";

    public override string JsRead(Slot slot) => Number.JsRead(slot);

    public override string JsWrite(string value) => Number.JsWrite(value);

    private string IsDeclared(string value) =>
        shape.Mask is { } mask ? $"({value} | {mask}) == {mask}"
        : shape.Values.Count == 0 ? "false"
        : $"{value} is {string.Join(" or ", shape.Values)}";

    public override int ResultSlots => Number.ResultSlots;

    public override string Take() =>
        $"{Number.Take()} switch {{ var __v when {IsDeclared("__v")} => ({shape.Type})__v, " +
        $"var __v => throw __call.UnknownEnum(__v.ToString(global::System.Globalization.CultureInfo.InvariantCulture), {CSharpText.Literal(shape.Name)}) }}";

    public override string JsCheck(string value) => Number.JsCheck(value) + (shape.Underlying is not IntegerShape ? ""
        : shape.Mask is { } mask ? $" if (({value} | {mask.TrimEnd('U')}) >>> 0 !== {mask.TrimEnd('U')} >>> 0) throw no({value}, {JsText.Literal(shape.Name)});"
        : shape.Values.Count == 0 ? $" throw no({value}, {JsText.Literal(shape.Name)});"
        : $" if ({string.Join(" && ", shape.Values.Select(known => $"{value} !== {known.TrimEnd('U')}"))}) throw no({value}, {JsText.Literal(shape.Name)});");

    public override string JsStore(string value, Slot slot) => Number.JsStore(value, slot);
}
