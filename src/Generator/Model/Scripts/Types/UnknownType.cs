namespace V8Typed.Generator.Model.Scripts;

/// <summary>Anything: <c>any</c>, <c>unknown</c>, <c>*</c>, an unconstrained type parameter, or what could not be read.</summary>
internal sealed record UnknownType : ScriptType;
