namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>BigInteger</c>: a BigInt.</summary>
internal sealed record BigIntegerShape() : StreamedShape("BigInteger");
