namespace V8Typed.Generator.Model.Shapes;

/// <summary><c>DateTime</c> or <c>DateTimeOffset</c>: a Date.</summary>
internal sealed record DateShape(string Name) : StreamedShape(Name);
