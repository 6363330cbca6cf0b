using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Shapes;

/// <summary>An enum that crosses as its number.</summary>
/// <param name="Type">The type as emitted code names it.</param>
/// <param name="Name">The type as messages name it.</param>
/// <param name="Underlying">How its number crosses.</param>
/// <param name="Values">The declared values as C# literals of the underlying type, distinct.</param>
/// <param name="Mask">For <c>[Flags]</c>, all values or-ed.</param>
internal sealed record NumericEnumShape(string Type, string Name, Shape Underlying, EquatableArray<string> Values, string? Mask) : Shape;
