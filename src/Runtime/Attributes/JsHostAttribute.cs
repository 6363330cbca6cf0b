namespace V8Typed;

/// <summary>
/// On a partial class or interface: its objects cross to JavaScript by reference. A script sees the public members that are declared on the
/// type and nothing else, as properties and methods of a frozen object; <see cref="V8Context.Expose{T}"/> makes one a global.
/// </summary>
/// <remarks>
/// <para>
/// The same object is the same object in script as long as script can reach it, and comes back to C# as itself. An object whose class is
/// marked is seen as its own class, whatever the signature declares; where a marked interface is declared, script sees the members of that
/// interface, and any class that implements it will do.
/// </para>
/// <para>
/// Members of base types are seen when these are marked too. <see cref="JsNameAttribute"/> gives a member another name,
/// <see cref="JsIgnoreAttribute"/> hides it.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class JsHostAttribute : Attribute;
