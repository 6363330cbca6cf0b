namespace V8Typed.Scripts;

/// <summary>A place in what a script was made of.</summary>
/// <param name="Name">The source's name, as messages show it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="SourceLine">The text of that line; null when the map carries no text of the source.</param>
/// <param name="Symbol">What the identifier at exactly this place is called in the source; null when the map does not tell.</param>
internal sealed record OriginalPlace(string Name, int Line, int Column, string? SourceLine, string? Symbol);
