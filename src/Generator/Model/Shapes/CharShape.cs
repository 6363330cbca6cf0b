namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>char</c>: a string of one UTF-16 unit.</summary>
internal sealed record CharShape : Shape;
