namespace V8Typed;

/// <summary>What is known of an error in a script, before it becomes an exception.</summary>
internal sealed record ScriptErrorDetails
{
    public string? ErrorName { get; init; }

    public required string ErrorMessage { get; init; }

    public string? ScriptName { get; init; }

    public int Line { get; init; }

    public int Column { get; init; }

    public string? SourceLine { get; init; }

    /// <summary>The heading and the frames, as they are shown.</summary>
    public string Stack { get; init; } = "";

    public required JsValue ThrownValue { get; init; }

    public bool IsSyntaxError { get; init; }
}
