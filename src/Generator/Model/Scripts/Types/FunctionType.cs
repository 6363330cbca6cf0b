using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>A function.</summary>
/// <param name="Signatures">How it can be called; none for a function of which no more is known.</param>
internal sealed record FunctionType(EquatableArray<ScriptSignature> Signatures) : ScriptType;
