namespace V8Typed.Generator.Model.Scripts;

/// <summary>The documentation of a member. Plain text; lines are kept, the marks of the comment are not.</summary>
/// <param name="Summary">What stands before the tags; empty without any.</param>
/// <param name="Returns">What is said of the result.</param>
/// <param name="Deprecated">Why it should not be used any more, possibly empty; null when it is not deprecated.</param>
internal sealed record ScriptDocs(string Summary, string Returns, string? Deprecated)
{
    public static ScriptDocs None { get; } = new("", "", null);
}
