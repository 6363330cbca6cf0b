namespace V8Typed.Generator.Model.Shapes;

/// <summary>No result.</summary>
internal sealed record VoidShape : Shape;
