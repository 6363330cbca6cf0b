namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>DateOnly</c>, <c>TimeOnly</c>, <c>Guid</c> or <c>Uri</c>: a string of a certain form.</summary>
/// <param name="IsNullable">Of the class among them: whether it is declared so, or without annotations.</param>
internal sealed record FormattedShape(string Name, bool IsNullable) : StreamedShape(Name);
