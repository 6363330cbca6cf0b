using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>A property; each of its accessors is a crossing of its own.</summary>
/// <param name="Type">The type as emitted code names it.</param>
/// <param name="Shape">How the value crosses.</param>
/// <param name="Getter">Whether it has a getter to implement.</param>
/// <param name="Setter"><c>set</c>, <c>init</c> or null.</param>
/// <param name="Index">Of an indexer: its parameter.</param>
internal sealed record PropertyModel(
    string Interface,
    string Name,
    string DisplayName,
    JsPath Path,
    string Type,
    Shape Shape,
    bool Getter,
    string? Setter,
    ParameterModel? Index = null)
    : MemberModel(Interface, Name, DisplayName, Path);
