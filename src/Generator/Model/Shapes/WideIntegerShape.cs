namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>long</c> or <c>ulong</c>: a number while that is exact, or a BigInt.</summary>
internal sealed record WideIntegerShape(bool IsUnsigned, bool AsBigInt) : Shape;
