namespace V8Typed.Generator.Model.Scripts;

/// <summary>An Array.</summary>
internal sealed record ArrayType(ScriptType Element) : ScriptType;
