namespace V8Typed.Generator.Model.Shapes;

/// <summary>A task as an argument or a part of a value: a promise. A method that returns one is told by its <see cref="AsyncKind"/>.</summary>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Kind">Which type of task.</param>
/// <param name="Result">How its result crosses.</param>
/// <param name="ResultType">The type of <paramref name="Result"/> as emitted code names it.</param>
internal sealed record PromiseShape(string Type, AsyncKind Kind, Shape Result, string ResultType, bool IsNullable) : Shape;
