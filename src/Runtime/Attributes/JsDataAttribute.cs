namespace V8Typed;

/// <summary>
/// On a record, class or struct: makes it a result type of <see cref="V8Context.RunScript{T}(string, string, CancellationToken)"/>, of its
/// async form and of <see cref="JsValue.To{T}"/>, alone, as an array and as a <see cref="List{T}"/>.
/// </summary>
/// <remarks>A type that is part of a <see cref="JsModuleAttribute"/> interface's signature needs it only for that use.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsDataAttribute : Attribute;
