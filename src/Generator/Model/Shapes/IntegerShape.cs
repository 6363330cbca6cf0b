namespace V8Typed.Generator.Model.Shapes;

/// <summary>An integer type that every number of JavaScript holds exactly: <c>sbyte</c> to <c>uint</c>.</summary>
/// <param name="Keyword">The C# keyword.</param>
/// <param name="ClrName">The name used by the runtime's readers.</param>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value.</param>
internal sealed record IntegerShape(string Keyword, string ClrName, long Low, long High) : Shape;
