namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>JsValue</c>: a value of any type.</summary>
internal sealed record ValueShape : Shape;
