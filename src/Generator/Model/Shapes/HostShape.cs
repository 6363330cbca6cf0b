namespace V8Typed.Generator.Model.Shapes;

/// <summary>A <c>[JsHost]</c> type: an object of .NET by reference.</summary>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Name">As messages name it.</param>
internal sealed record HostShape(string Type, string Name, bool IsNullable) : Shape;
