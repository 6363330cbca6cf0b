namespace V8Typed;

/// <summary>One call of a <c>console</c> method.</summary>
/// <param name="Level">The method: <c>debug</c>, <c>log</c>, <c>info</c>, <c>warn</c> or <c>error</c>.</param>
/// <param name="Text">Its arguments as text, joined by spaces; objects as JSON.</param>
public sealed record V8ConsoleMessage(string Level, string Text);
