namespace V8Typed.Generator.Model.Shapes;

/// <summary>A cancellation token: it interrupts the script and is not an argument.</summary>
internal sealed record CancellationShape : Shape;
