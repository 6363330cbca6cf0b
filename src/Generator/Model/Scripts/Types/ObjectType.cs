namespace V8Typed.Generator.Model.Scripts;

/// <summary>An object with certain properties: a record, an interface, the instances of a class.</summary>
/// <param name="Members">Its properties and methods.</param>
/// <param name="Index">The type of all other properties, as of <c>Record&lt;string, T&gt;</c>; null without an index signature.</param>
/// <param name="Signatures">How it can be called, if it can.</param>
internal sealed record ObjectType(ScriptMembers Members, ScriptType? Index, Collections.EquatableArray<ScriptSignature> Signatures) : ScriptType;
