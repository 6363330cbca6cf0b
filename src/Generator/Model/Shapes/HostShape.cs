namespace V8Typed.Generator.Model.Shapes;

/// <summary>A <c>[JsHost]</c> type: an object of .NET by reference.</summary>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Name">As messages name it.</param>
/// <param name="IsClass">Whether it is a class: of those, script knows which one an object is.</param>
internal sealed record HostShape(string Type, string Name, bool IsClass, bool IsNullable) : Shape;
