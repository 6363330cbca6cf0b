using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>
/// An instance of one of the language's own classes: <c>Date</c>, <c>RegExp</c>, <c>Error</c>, <c>Map</c>, <c>Set</c>, <c>ArrayBuffer</c>,
/// <c>Uint8Array</c>, ..., and the protocols <c>Iterable</c>, <c>Iterator</c>, <c>Generator</c> and their async forms.
/// </summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Arguments">Its type arguments: of a Map key and value, of an iterable what it gives.</param>
internal sealed record BuiltInType(string Name, EquatableArray<ScriptType> Arguments) : ScriptType;
