namespace V8Typed;

/// <summary>A JavaScript value did not have the type that the C# signature promises, or a promised member is missing.</summary>
public sealed class V8TypeException : V8Exception
{
    internal V8TypeException(string message, string? member, string? path, string? expectedType, string? actualType)
        : base(message)
    {
        Member = member;
        Path = path;
        ExpectedType = expectedType;
        ActualType = actualType;
    }

    /// <summary>The C# member that was called, such as <c>IFoo.Render</c>; <see langword="null"/> outside a typed call.</summary>
    public string? Member { get; }

    /// <summary>The place inside the value, such as <c>result.items[3].price</c>.</summary>
    public string? Path { get; }

    /// <summary>The type that C# expects.</summary>
    public string? ExpectedType { get; }

    /// <summary>What the script delivered: its type, and a short form of the value.</summary>
    public string? ActualType { get; }

    internal static V8TypeException Mismatch(string member, string path, string expected, string actual) =>
        new($"{member}: {path} is {actual} in JavaScript, which is not a C# {expected}.", member, path, expected, actual);

    internal static V8TypeException Unsendable(string message, string member, string path) => new(message, member, path, null, null);

    internal static V8TypeException MissingMember(string member, string name, string module) =>
        new(
            $"{member}: {(module.Length == 0 ? "the object" : $"the module '{module}'")} has no member '{name}'. Define it in the script, or name another one with [JsName(\"...\")].",
            member,
            name,
            null,
            "undefined");
}
