using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Shapes;

/// <summary>A tuple: an Array with one element each.</summary>
/// <param name="Elements">How the elements cross.</param>
/// <param name="Type">The type as emitted code names it, without the elements' names.</param>
/// <param name="Name">The type as messages name it.</param>
internal sealed record TupleShape(EquatableArray<Shape> Elements, string Type, string Name) : Shape;
