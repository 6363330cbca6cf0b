namespace V8Typed.Generator.Model.Shapes;

/// <summary>A <c>[JsObject]</c> interface: an object of script by reference.</summary>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Name">As messages name it.</param>
internal sealed record ProxyShape(string Type, string Name, bool IsNullable) : Shape;
