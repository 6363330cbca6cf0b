namespace V8Typed.Generator.Script.Docs;

/// <summary>A tag of a documentation comment, taken apart.</summary>
/// <param name="Name">Without the <c>@</c>.</param>
/// <param name="Type">What stands in braces; null without them.</param>
/// <param name="Target">The name that follows, as of a parameter; empty for tags that have none.</param>
/// <param name="IsOptional">Whether the name stands in brackets.</param>
/// <param name="Default">What follows the name in brackets after an equals sign; null without one.</param>
/// <param name="Text">The rest.</param>
internal sealed record JsDocTag(string Name, string? Type, string Target, bool IsOptional, string? Default, string Text);
