namespace V8Typed.Tests.Properties;

/// <summary>A type of the family, on its ways through script.</summary>
/// <typeparam name="T">The type.</typeparam>
public interface IRound<T>
{
    /// <summary>C# to JavaScript and back: the value, or a copy of it.</summary>
    [JsName("round")]
    T Round(T value);

    /// <summary>JavaScript to C#: a random value. Back again: it is compared there.</summary>
    [JsName("value")]
    T Value { get; set; }
}
