namespace V8Typed.Generator.Model.Shapes;

/// <summary>An array, memory or span of numbers: a typed array.</summary>
/// <param name="Kind">The number of the element type, which kernel and runtime have too (<c>NumberKinds</c>).</param>
/// <param name="Form">What holds the numbers in C#.</param>
/// <param name="ElementType">The element type as emitted code names it.</param>
/// <param name="Type">The whole as emitted code names it, without <c>?</c>.</param>
/// <param name="Name">The whole as messages name it.</param>
/// <param name="IsNullable">Of an array: whether it is declared so, or without annotations.</param>
internal sealed record BufferShape(int Kind, BufferForm Form, string ElementType, string Type, string Name, bool IsNullable) : Shape
{
    /// <summary>Whether script only has the numbers for the time of the call: a span, which no value can hold.</summary>
    public bool IsLent => Form is BufferForm.ReadOnlySpan or BufferForm.Span;

    /// <summary>Whether what script writes into it comes back.</summary>
    public bool IsDestination => Form == BufferForm.Span;
}

/// <summary>What <see cref="BufferShape"/> is in C#.</summary>
internal enum BufferForm
{
    Array,

    /// <summary><c>Memory</c> or <c>ReadOnlyMemory</c>.</summary>
    Memory,
    ReadOnlySpan,
    Span,
}
