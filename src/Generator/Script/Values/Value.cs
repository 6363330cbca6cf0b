using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Values;

/// <summary>What an expression gives. The set is closed: <see cref="KnownValue"/> and <see cref="ForeignValue"/>.</summary>
internal abstract record Value;

/// <summary>A value that the script itself makes.</summary>
/// <param name="Member">It, under no name of its own yet.</param>
internal sealed record KnownValue(ScriptMember Member) : Value;

/// <summary>A value of another script.</summary>
/// <param name="Specifier">How the script is named.</param>
/// <param name="Path">The export, and a way into it; empty for all of the module.</param>
internal sealed record ForeignValue(string Specifier, EquatableArray<string> Path) : Value;
