namespace V8Typed.Generator.Emit.Graphs;

/// <summary>What a JS half calls, reads or assigns, once it has its arguments.</summary>
internal sealed record JsTarget
{
    /// <summary>What comes first: the holder, and the check that the member is there.</summary>
    public string SetUp { get; init; } = "";

    /// <summary>The function to call; null for a property.</summary>
    public string? Function { get; init; }

    /// <summary>What it is a member of.</summary>
    public string Holder { get; init; } = "";

    /// <summary>For a property: the expression that reads it, or the left side of the assignment.</summary>
    public string Access { get; init; } = "";

    /// <summary>For a property: the check that it is there, once it has been read into <c>r</c>.</summary>
    public string Absent { get; init; } = "";

    /// <summary>Whether the first argument, <c>v0</c>, is the object whose member it is, or the function.</summary>
    public bool HasSelf { get; init; }

    /// <summary>Whether the function is called with <c>new</c>.</summary>
    public bool IsConstructor { get; init; }
}
