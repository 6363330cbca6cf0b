namespace V8Typed;

/// <summary>
/// Gives the JavaScript name of a member, parameter, property or enum value, where it differs from the C# name in camel case.
/// </summary>
/// <remarks>
/// On a member of a module a dotted name (<c>"a.b.c"</c>) reaches into nested objects, and <c>"default"</c> names the default export.
/// An enum of which at least one value carries the attribute crosses as a string: values without it as their C# name in camel case.
/// No two different values of it may have one name; the empty text is allowed there, and nowhere else.
/// </remarks>
/// <param name="name">The name in the script.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field, Inherited = false)]
public sealed class JsNameAttribute(string name) : Attribute
{
    /// <summary>The name given to the constructor.</summary>
    public string Name { get; } = name;
}
