namespace V8Typed.Generator.Model.Scripts;

/// <summary>A parameter of a function in a script.</summary>
/// <param name="Name">Its name; empty where it is a pattern that nothing names.</param>
/// <param name="Type">What it accepts; of a rest parameter, each of its arguments.</param>
/// <param name="Presence">Whether it may be left out.</param>
/// <param name="IsRest">Whether it takes all arguments that are left.</param>
/// <param name="Default">Its default, if that is a literal.</param>
/// <param name="Docs">What the documentation says of it.</param>
internal sealed record ScriptParameter(string Name, ScriptType Type, Presence Presence, bool IsRest, LiteralType? Default, string Docs);
