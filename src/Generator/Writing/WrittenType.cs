namespace V8Typed.Generator.Writing;

/// <summary>A C# type as text.</summary>
/// <param name="Name">The type without a question mark.</param>
/// <param name="IsReference">Whether null is no value of its own.</param>
/// <param name="IsNullable">Whether null is meant to be one.</param>
/// <param name="IsJson">Whether its values are those that JSON has, so that a <c>JsonNode</c> can stand for them.</param>
internal sealed record WrittenType(string Name, bool IsReference, bool IsNullable, bool IsJson)
{
    /// <summary>Any value that JSON has. Numbers, strings and booleans of C# convert to it, which makes it good for arguments.</summary>
    public static WrittenType Json { get; } = new("System.Text.Json.Nodes.JsonNode", IsReference: true, IsNullable: true, IsJson: true);

    /// <summary>Any value at all.</summary>
    public static WrittenType Any { get; } = new("V8Typed.JsValue", IsReference: true, IsNullable: false, IsJson: false);

    /// <summary>The whole text.</summary>
    /// <param name="annotates">Whether reference types carry the mark, which needs a nullable context.</param>
    public string Text(bool annotates) => IsNullable && (annotates || !IsReference) ? Name + "?" : Name;

    public WrittenType OrNull() => this == Any ? this : this with { IsNullable = true };

    public static WrittenType Value(string name) => new(name, IsReference: false, IsNullable: false, IsJson: true);

    public static WrittenType Reference(string name, bool isJson) => new(name, IsReference: true, IsNullable: false, isJson);
}
