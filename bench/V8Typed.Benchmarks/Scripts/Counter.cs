namespace V8Typed.Benchmarks;

/// <summary>An object whose property script reads.</summary>
[JsHost]
internal sealed partial class Counter
{
    public int Value { get; } = 3;
}
