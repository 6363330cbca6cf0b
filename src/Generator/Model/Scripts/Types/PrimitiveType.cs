namespace V8Typed.Generator.Model.Scripts;

/// <summary>A type without parts.</summary>
internal sealed record PrimitiveType(ScriptPrimitive Kind) : ScriptType;

/// <summary>The kinds of <see cref="PrimitiveType"/>.</summary>
internal enum ScriptPrimitive
{
    String,
    Number,
    Boolean,
    BigInt,
    Symbol,
    Null,

    /// <summary>Also <c>void</c>: a call without a result gives undefined.</summary>
    Undefined,

    /// <summary>No value: a function that always throws.</summary>
    Never,
}
