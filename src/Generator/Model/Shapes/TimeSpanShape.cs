namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>TimeSpan</c>: a number of milliseconds.</summary>
internal sealed record TimeSpanShape() : StreamedShape("TimeSpan");
