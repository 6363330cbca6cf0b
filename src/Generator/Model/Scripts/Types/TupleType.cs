using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>An Array with one type per element.</summary>
/// <param name="Elements">The elements that every such array has.</param>
/// <param name="IsOpen">Whether others may follow: optional ones or a rest element.</param>
internal sealed record TupleType(EquatableArray<ScriptType> Elements, bool IsOpen) : ScriptType;
