namespace V8Typed.Generator.Model.Shapes;

/// <summary>
/// Elements that are fetched as they are asked for: an <c>IAsyncEnumerable&lt;T&gt;</c>, or an <c>IEnumerable&lt;T&gt;</c> that script
/// gives as a result. To script, the latter is a collection by value, as it is anywhere else.
/// </summary>
/// <param name="Element">How an element crosses.</param>
/// <param name="ElementType">The element type as emitted code names it.</param>
/// <param name="IsAsync">Whether it is an <c>IAsyncEnumerable&lt;T&gt;</c>.</param>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Name">As messages name it.</param>
/// <param name="IsNullable">Whether it is declared so, or without annotations.</param>
internal sealed record StreamShape(Shape Element, string ElementType, bool IsAsync, string Type, string Name, bool IsNullable) : Shape
{
    /// <summary>The same elements as a collection by value.</summary>
    public SequenceShape Whole => new(Element, ElementType, SequenceKind.Array, Type, Name, IsNullable);
}
