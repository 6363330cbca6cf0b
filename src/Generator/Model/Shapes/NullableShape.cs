namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>T?</c> of a value type: null, and undefined on the way back.</summary>
/// <param name="Value">How the value crosses.</param>
/// <param name="Type">The value's type as emitted code names it, without <c>?</c>.</param>
internal sealed record NullableShape(Shape Value, string Type) : Shape;
