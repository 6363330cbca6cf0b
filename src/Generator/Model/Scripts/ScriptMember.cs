using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>
/// A name and what stands behind it: an export, a member of a class (instance or static), or a property of an object. A value can be
/// several things at once, such as a function with properties.
/// </summary>
/// <param name="Name">The name in JavaScript; <c>default</c> for a default export.</param>
/// <param name="Kind">What it is before all.</param>
/// <param name="Type">Of a value: its type. Of a function or class it is <see cref="UnknownType"/>, since the next two say more.</param>
/// <param name="Signatures">Of a function: how it can be called, overloads in order.</param>
/// <param name="Class">
/// What <c>new</c> takes and gives: of a class, and of an ordinary function of old style. Null where <c>new</c> throws, as of an arrow function.
/// </param>
/// <param name="Members">The properties of the value itself: of an object, a namespace, a function; the statics of a class.</param>
/// <param name="Presence">Whether every such object has it.</param>
/// <param name="Access">Whether it can be read and assigned.</param>
/// <param name="Docs">Its documentation.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record ScriptMember(
    string Name,
    ScriptMemberKind Kind,
    ScriptType Type,
    EquatableArray<ScriptSignature> Signatures,
    ScriptClass? Class,
    ScriptMembers? Members,
    Presence Presence,
    ScriptAccess Access,
    ScriptDocs Docs,
    ScriptPlace Place)
{
    /// <summary>A name of which no more is known than that it exists.</summary>
    public static ScriptMember Unknown(string name, ScriptPlace place) => new(
        name, ScriptMemberKind.Unknown, ScriptType.Unknown, [], null, null, Presence.Required, ScriptAccess.Unknown, ScriptDocs.None, place);
}

/// <summary>The kinds of <see cref="ScriptMember"/>.</summary>
internal enum ScriptMemberKind
{
    /// <summary>It is there; what it is, the text does not tell.</summary>
    Unknown,

    /// <summary>It can be called.</summary>
    Function,

    /// <summary>It is made for <c>new</c>.</summary>
    Class,

    /// <summary>Neither.</summary>
    Value,
}

/// <summary>Whether a member can be read and assigned.</summary>
internal enum ScriptAccess
{
    /// <summary>It may be either.</summary>
    Unknown,
    ReadWrite,
    ReadOnly,
    WriteOnly,
}

/// <summary>Whether a member or an argument may be missing.</summary>
internal enum Presence
{
    /// <summary>The text does not tell, as of a parameter in plain code.</summary>
    Unknown,
    Required,
    Optional,
}
