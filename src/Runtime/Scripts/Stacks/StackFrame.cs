using System.Globalization;
using System.Text;

namespace V8Typed.Scripts;

/// <summary>A frame of a stack.</summary>
/// <param name="Start">What stands before the script's name: "    at oops (".</param>
/// <param name="Name">The script's name.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Column">The column in it, from 1.</param>
/// <param name="IsClosed">Whether a parenthesis closes the place.</param>
/// <param name="Source">The script, if it is still known.</param>
/// <param name="Original">The place in what the script was made of; null when it is its own source.</param>
internal sealed record StackFrame(string Start, string Name, int Line, int Column, bool IsClosed, SourceRecord? Source, OriginalPlace? Original)
{
    public string ShownName => Original?.Name ?? Name;

    public int ShownLine => Original?.Line ?? Line;

    public int ShownColumn => Original?.Column ?? Column;

    /// <summary>The text of the line; of a source whose map lacks its text it is not known.</summary>
    public string? SourceLine => Original is null ? Source?.LineAt(Line) : Original.SourceLine;

    /// <param name="text">Where it is appended.</param>
    /// <param name="caller">The frame that called this one; null when there is none.</param>
    public void Print(StringBuilder text, StackFrame? caller) => text.Append(
        CultureInfo.InvariantCulture, $"{Renamed(caller)}{ShownName}:{ShownLine}:{ShownColumn}{(IsClosed ? ")" : "")}");

    // What a minified function is called in its source, the map tells where it is called from.
    private string Renamed(StackFrame? caller)
    {
        if (!IsClosed || Original is null || caller?.Original?.Symbol is not { } symbol || caller.Source != Source)
        {
            return Start;
        }

        var name = Start.AsSpan(FrameLocation.Prefix.Length).TrimEnd(" (");
        var words = name.StartsWith("async ", StringComparison.Ordinal) ? "async " : name.StartsWith("new ", StringComparison.Ordinal) ? "new " : "";
        name = name[words.Length..];

        // "Object.foo [as bar]" is not only a name.
        return name.Length > 0 && name.IndexOfAny(" .<[") < 0 ? $"{FrameLocation.Prefix}{words}{symbol} (" : Start;
    }
}
