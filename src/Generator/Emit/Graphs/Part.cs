using V8Typed.Generator.Emit.Shapes;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>One value among several that cross one after the other: a property, an element, an argument.</summary>
/// <param name="Shape">How it crosses.</param>
/// <param name="Value">C#: the expression that gives it.</param>
/// <param name="JsValue">JS: the expression that gives it.</param>
/// <param name="Place">What messages call it: a property's name, or <c>[0]</c>.</param>
/// <param name="OptionalType">Its C# type where a script may leave it out, and C# then has a value of its own.</param>
/// <param name="Mark">A variable that is told the slot at which it begins, where that is asked for later.</param>
internal sealed record Part(Shape Shape, string Value, string JsValue, string Place, string? OptionalType = null, string? Mark = null)
{
    public bool IsOptional => OptionalType is not null;

    public bool IsComposite => GraphContext.IsComposite(Shape);

    public ShapeEmitter Leaf => ShapeEmitters.For(Shape);
}
