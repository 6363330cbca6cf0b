using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

internal sealed class StringEnumEmitter(StringEnumShape shape) : ShapeEmitter
{
    public override bool IsText => true;

    public override bool IsChecked => true;

    // Two names of one value would be an arm that is never reached, which is an error: the first counts. So would one name of two values,
    // of which V8T014 leaves only those that are the same value.
    private IEnumerable<string> ToNames => shape.Names
        .GroupBy(name => name.Value)
        .Select(same => $"({shape.Type})({same.Key}) => {CSharpText.Literal(same.First().JsName)}");

    private IEnumerable<string> ToValues => shape.Names
        .GroupBy(name => name.JsName)
        .Select(same => $"{CSharpText.Literal(same.Key)} => ({shape.Type})({same.First().Value})");

    public override string Text(string value, string parameter) =>
        $"{value} switch {{ {string.Join(", ", ToNames)}, _ => throw new global::System.ArgumentOutOfRangeException(" +
        $"{CSharpText.Literal(parameter)}, {value}, {CSharpText.Literal($"Not a value of {shape.Name}.")}) }}";

    public override string Write(string value, string parameter) => $"__call.WriteText({Text(value, parameter)});";

    public override string Read() => $"__call.ReadString() switch {{ {Arms} }}";

    private string Arms =>
        $"{string.Join(", ", ToValues)}, var __v => throw __call.UnknownEnum(__v, {CSharpText.Literal(shape.Name)})";

    public override string JsRead(Slot slot) => $"next({slot.Int32})";

    public override string JsWrite(string value) => $"return outString(b, {value});";

    public override string Take() => $"__call.ReadText() switch {{ {Arms} }}";

    public override string JsCheck(string value) =>
        $"if (typeof {value} !== \"string\" || {string.Join(" && ", shape.Names.Select(name => name.JsName).Distinct().Select(name => $"{value} !== {JsText.Literal(name)}"))}) " +
        $"throw no({value}, {JsText.Literal(shape.Name)});";

    public override string JsStore(string value, Slot slot) => $"{slot.Int32} = {value}.length; S += {value};";
}
