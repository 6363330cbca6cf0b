namespace V8Typed.Generator.Model.Scripts;

/// <summary>A type by its name, since a type may contain itself. <see cref="ScriptApi.Find"/> gives the declaration.</summary>
internal sealed record ReferenceType(string Name, string File) : ScriptType;
