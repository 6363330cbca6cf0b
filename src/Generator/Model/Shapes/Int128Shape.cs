namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>Int128</c> or <c>UInt128</c>: a BigInt.</summary>
/// <param name="IsUnsigned">Which of them.</param>
internal sealed record Int128Shape(bool IsUnsigned) : StreamedShape(IsUnsigned ? "UInt128" : "Int128");
