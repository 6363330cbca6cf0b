namespace V8Typed.Generator.Model.Shapes;

/// <summary>
/// A record, class or struct by value: a plain object. Its parts stand in the module's list of types under its name, since a type may
/// contain itself.
/// </summary>
/// <param name="Type">The type as emitted code names it, without <c>?</c>; the key of its <see cref="ObjectModel"/>.</param>
/// <param name="IsNullable">Whether it is declared so, or without annotations.</param>
internal sealed record ObjectShape(string Type, bool IsNullable) : Shape;
