using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>An indexer: elements of the object by number, or properties without a declaration by name.</summary>
/// <param name="Key">The index.</param>
/// <param name="Type">The type of a value as emitted code names it.</param>
/// <param name="Shape">How a value crosses.</param>
/// <param name="HasGetter">Whether script can read one.</param>
/// <param name="HasSetter">Whether script can set one.</param>
internal sealed record HostIndexerModel(
    string Declaring, string DisplayName, string? Docs, ParameterModel Key, string Type, Shape Shape, bool HasGetter, bool HasSetter)
    : HostMemberModel(Declaring, "this[]", "", DisplayName, Docs)
{
    /// <summary>Whether the index is a text.</summary>
    public bool IsNamed => Key.Shape is StringShape;
}
