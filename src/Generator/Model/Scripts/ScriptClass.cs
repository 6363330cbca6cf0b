using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>What a class makes.</summary>
/// <param name="Constructors">How <c>new</c> can be called; none where the text does not tell.</param>
/// <param name="Instance">The type of what <c>new</c> gives: of a class a <see cref="ReferenceType"/>.</param>
/// <param name="IsCallable">Whether it can be called without <c>new</c> as well, as an old-style constructor function may.</param>
internal sealed record ScriptClass(EquatableArray<ScriptSignature> Constructors, ScriptType Instance, bool IsCallable);
