namespace V8Typed;

/// <summary>The types of a JavaScript value (ECMA-262, section 6.1), with the objects that matter to a caller told apart.</summary>
public enum JsValueKind
{
    /// <summary><c>undefined</c>.</summary>
    Undefined,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A BigInt.</summary>
    BigInt,

    /// <summary>A string.</summary>
    String,

    /// <summary>A symbol.</summary>
    Symbol,

    /// <summary>A function or class.</summary>
    Function,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An error object.</summary>
    Error,

    /// <summary>Any other object.</summary>
    Object,
}
