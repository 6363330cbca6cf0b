namespace V8Typed;

/// <summary>On a public member of a <see cref="JsHostAttribute"/> type: script does not see it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Field, Inherited = false)]
public sealed class JsIgnoreAttribute : Attribute;
