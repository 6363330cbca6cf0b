namespace V8Typed;

/// <summary>
/// Makes a method of a <c>[JsModule]</c> interface call its function for many arguments in one crossing. As an extra overload of a method, each
/// parameter is a <see cref="ReadOnlySpan{T}"/> of what the single call takes, and the results go into a <see cref="Span{T}"/>, the last
/// parameter; a function without a result has none. A <see cref="CancellationToken"/> may follow.
/// </summary>
/// <remarks>
/// The spans must be of one length, or the call throws <see cref="ArgumentException"/>. An exception ends the batch: it names the element, the
/// elements before it have been called, and no result is written.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class JsBatchAttribute : Attribute;
