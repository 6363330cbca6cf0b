namespace V8Typed.Generator.Model.Scripts;

/// <summary>A place in a script or declaration file. Lines and columns begin with 0, as the compiler's do.</summary>
/// <param name="Path">The file, as the compiler was given it.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">How many characters.</param>
internal sealed record ScriptPlace(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>How messages name it: <c>foo.js:12</c>.</summary>
    public override string ToString() => $"{Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1)}:{Line + 1}";
}
