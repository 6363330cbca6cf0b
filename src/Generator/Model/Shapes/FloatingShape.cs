namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>float</c>, <c>double</c>, <c>Half</c> or <c>decimal</c>: a number.</summary>
/// <param name="Keyword">The name in messages.</param>
/// <param name="ClrName">The name used by the runtime's readers.</param>
internal sealed record FloatingShape(string Keyword, string ClrName) : Shape;
