namespace V8Typed;

/// <summary>
/// Gives the JavaScript name of a member, parameter, property or enum value, where it differs from the C# name in camel case.
/// </summary>
/// <remarks>
/// On a member of a module a dotted name (<c>"a.b.c"</c>) reaches into nested objects, and <c>"default"</c> names the default export.
/// An enum whose values carry the attribute crosses as a string.
/// </remarks>
/// <param name="name">The name in the script.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field, Inherited = false)]
public sealed class JsNameAttribute(string name) : Attribute
{
    /// <summary>The name given to the constructor.</summary>
    public string Name { get; } = name;
}
