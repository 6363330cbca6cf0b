namespace V8Typed.Generator.Model.Scripts;

/// <summary>
/// A type of JavaScript, as JSDoc, declarations or code give it. The set is closed. What can't be expressed in it, or is not certain, is
/// <see cref="Unknown"/>, of which every comparison is silent.
/// </summary>
internal abstract record ScriptType
{
    /// <inheritdoc cref="UnknownType"/>
    public static UnknownType Unknown { get; } = new();

    public static PrimitiveType String { get; } = new(ScriptPrimitive.String);

    public static PrimitiveType Number { get; } = new(ScriptPrimitive.Number);

    public static PrimitiveType Boolean { get; } = new(ScriptPrimitive.Boolean);

    public static PrimitiveType BigInt { get; } = new(ScriptPrimitive.BigInt);

    public static PrimitiveType Symbol { get; } = new(ScriptPrimitive.Symbol);

    public static PrimitiveType Null { get; } = new(ScriptPrimitive.Null);

    public static PrimitiveType Undefined { get; } = new(ScriptPrimitive.Undefined);

    public static PrimitiveType Never { get; } = new(ScriptPrimitive.Never);
}
