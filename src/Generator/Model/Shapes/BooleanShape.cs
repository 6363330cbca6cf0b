namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>bool</c>: a boolean.</summary>
internal sealed record BooleanShape : Shape;
