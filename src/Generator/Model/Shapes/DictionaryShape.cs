namespace V8Typed.Generator.Model.Shapes;

/// <summary>A dictionary by value: a plain object where its keys are strings, a Map else.</summary>
/// <param name="Key">How a key crosses; never more than a scalar or string.</param>
/// <param name="KeyType">The key type as emitted code names it.</param>
/// <param name="Value">How a value crosses.</param>
/// <param name="ValueType">The value type as emitted code names it.</param>
/// <param name="Type">The dictionary as emitted code names it.</param>
/// <param name="Name">The dictionary as messages name it.</param>
/// <param name="IsNullable">Whether it is declared so, or without annotations.</param>
internal sealed record DictionaryShape(
    Shape Key, string KeyType, Shape Value, string ValueType, string Type, string Name, bool IsNullable) : Shape;
