namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>Values of JavaScript by what tells them apart when they cross.</summary>
[Flags]
internal enum JsKinds
{
    None = 0,
    Null = 1,
    Undefined = 1 << 1,
    String = 1 << 2,
    Number = 1 << 3,
    Boolean = 1 << 4,
    BigInt = 1 << 5,
    Symbol = 1 << 6,
    Array = 1 << 7,
    Set = 1 << 8,
    Map = 1 << 9,
    Date = 1 << 10,
    Function = 1 << 11,
    Promise = 1 << 12,

    /// <summary>Typed arrays, ArrayBuffer and DataView.</summary>
    Buffer = 1 << 13,

    /// <summary>Any other object.</summary>
    Object = 1 << 14,

    Nothing = Null | Undefined,
    Objects = Array | Set | Map | Date | Function | Promise | Buffer | Object,
    Iterables = String | Array | Set | Map | Buffer | Object,
    Anything = Nothing | String | Number | Boolean | BigInt | Symbol | Objects,
}
