namespace V8Typed.Generator.Model.Shapes;

/// <summary>
/// How values of one C# type cross. The set is closed: <c>Parsing/ShapeResolver</c> makes the shapes, <c>Emit/Shapes/ShapeEmitters</c>
/// prints them, and a new one is a record here, a line in each of the two, and an emitter.
/// </summary>
internal abstract record Shape;
