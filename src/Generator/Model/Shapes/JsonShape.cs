namespace V8Typed.Generator.Model.Shapes;

/// <summary>A type of <c>System.Text.Json</c> that stands for any JSON value, object or array: it travels as JSON text.</summary>
/// <param name="Name">Of the type, without namespace.</param>
/// <param name="Type">As emitted code names it.</param>
/// <param name="IsNullable">Of the classes: whether it is declared so, or without annotations.</param>
internal sealed record JsonShape(string Name, string Type, bool IsNullable) : Shape;
