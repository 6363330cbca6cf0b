namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>T?</c> of a value type: null, and undefined on the way back.</summary>
internal sealed record NullableShape(Shape Value) : Shape;
