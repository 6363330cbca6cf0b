namespace V8Typed.Generator.Model.Shapes;

/// <summary>A <c>params</c> array: each element is an argument of its own.</summary>
internal sealed record SpreadShape(Shape Element) : Shape;
