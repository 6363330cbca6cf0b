namespace V8Typed.Generator.Model.Shapes;

/// <summary>A type of the base library that takes a fixed number of slots, but only in a stream: its members are those of <c>Emit/Graphs</c>.</summary>
/// <param name="Name">The name of the type, which messages and the runtime's readers and writers use.</param>
internal abstract record StreamedShape(string Name) : Shape;
