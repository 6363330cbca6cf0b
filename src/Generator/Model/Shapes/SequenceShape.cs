namespace V8Typed.Generator.Model.Shapes;

/// <summary>A collection by value: an Array of JavaScript, or a Set.</summary>
/// <param name="Element">How an element crosses.</param>
/// <param name="ElementType">The element type as emitted code names it.</param>
/// <param name="Kind">Which collection.</param>
/// <param name="Type">The collection as emitted code names it.</param>
/// <param name="Name">The collection as messages name it.</param>
/// <param name="IsNullable">Whether it is declared so, or without annotations.</param>
internal sealed record SequenceShape(Shape Element, string ElementType, SequenceKind Kind, string Type, string Name, bool IsNullable) : Shape;

/// <summary>What <see cref="SequenceShape"/> is made of when it is read.</summary>
internal enum SequenceKind
{
    Array,
    List,
    ImmutableArray,
    ImmutableList,
    Set,
}
