using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Shapes;

/// <summary>An enum whose members have JavaScript names: it crosses as a string.</summary>
/// <param name="Type">The type as emitted code names it.</param>
/// <param name="Name">The type as messages name it.</param>
/// <param name="Names">The declared members.</param>
internal sealed record StringEnumShape(string Type, string Name, EquatableArray<EnumName> Names) : Shape;

/// <summary>A member of an enum.</summary>
/// <param name="Value">Its value as a C# literal of the underlying type.</param>
/// <param name="JsName">Its name in the script.</param>
internal sealed record EnumName(string Value, string JsName);
