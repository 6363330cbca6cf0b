namespace V8Typed.Interop;

/// <summary>
/// A script's error that came through C# as an exception, and goes on as the error that it was. The exception refers to the error, so the
/// table must not keep it as long as script can reach the error: neither would ever be let go of. It is kept as long as the call in which
/// it passes, so that it is there when nothing in script catches it; afterwards, as long as C# has it.
/// </summary>
internal sealed class CarriedException(V8ScriptException exception)
{
    private readonly WeakReference<V8ScriptException> _weak = new(exception);
    private V8ScriptException? _passing = exception;

    public V8ScriptException? Exception => _passing ?? (_weak.TryGetTarget(out var exception) ? exception : null);

    public void EndPassing() => _passing = null;
}
