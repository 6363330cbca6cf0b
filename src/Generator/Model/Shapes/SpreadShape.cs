namespace V8Typed.Generator.Model.Shapes;

/// <summary>A <c>params</c> array: each element is an argument of its own.</summary>
/// <param name="Element">How each element crosses.</param>
/// <param name="ElementType">Its type as emitted code names it.</param>
internal sealed record SpreadShape(Shape Element, string ElementType) : Shape;
