using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>A property.</summary>
/// <param name="Type">Its type as emitted code names it.</param>
/// <param name="Shape">How the value crosses.</param>
/// <param name="HasGetter">Whether script can read it.</param>
/// <param name="HasSetter">Whether script can set it.</param>
internal sealed record HostPropertyModel(
    string Declaring, string Name, string JsName, string DisplayName, string? Docs, string Type, Shape Shape, bool HasGetter, bool HasSetter)
    : HostMemberModel(Declaring, Name, JsName, DisplayName, Docs);
