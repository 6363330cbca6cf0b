using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>A member's place in its module: one segment, or several for a dotted name.</summary>
internal sealed record JsPath(EquatableArray<string> Segments)
{
    public string First => Segments[0];

    public string Last => Segments[Segments.Count - 1];

    public bool IsNested => Segments.Count > 1;

    public override string ToString() => string.Join(".", Segments);
}
