namespace V8Typed.Generator.Model.Scripts;

/// <summary>A promise, or what can be awaited like one.</summary>
internal sealed record PromiseType(ScriptType Result) : ScriptType;
