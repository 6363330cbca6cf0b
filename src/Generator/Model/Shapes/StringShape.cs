namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>string</c>. One declared without nullable annotations may be null.</summary>
internal sealed record StringShape(bool IsNullable) : Shape;
