namespace V8Typed;

/// <summary>
/// On a method that returns a <see cref="JsObjectAttribute"/> interface: the method calls the class of JavaScript with <c>new</c>.
/// </summary>
/// <param name="name">
/// The name of the class in the script; a dotted one (<c>"shapes.Circle"</c>) reaches into nested objects. Without it, that of
/// <see cref="JsNameAttribute"/>, else that of the interface without its I: <c>Counter</c> for <c>ICounter</c>.
/// </param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class JsConstructorAttribute(string? name = null) : Attribute
{
    /// <summary>The name given to the constructor.</summary>
    public string? Name { get; } = name;
}
