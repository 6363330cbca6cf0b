namespace V8Typed.Generator.Model.Scripts;

/// <summary>One value.</summary>
/// <param name="Kind">String, number, boolean or BigInt; null too, as the default of a parameter.</param>
/// <param name="Value">
/// The text of a string, the shortest digits of a number that read back as the same (format R, invariant), the digits of a BigInt,
/// <c>true</c>, <c>false</c> or <c>null</c>.
/// </param>
internal sealed record LiteralType(ScriptPrimitive Kind, string Value) : ScriptType;
