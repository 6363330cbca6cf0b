namespace V8Typed;

/// <summary>
/// Makes a <see cref="long"/> or <see cref="ulong"/> cross as a BigInt, exact over its whole range. Without it such a value crosses as
/// a number, and one beyond 2^53-1 is refused. On their nullable forms and on a params array of them it works alike; on any other type it is
/// an error (V8T012).
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class JsBigIntAttribute : Attribute;
