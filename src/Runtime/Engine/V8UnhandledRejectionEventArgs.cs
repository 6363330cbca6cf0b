namespace V8Typed;

/// <summary>A promise was rejected, and no script handles that: see <see cref="V8Context.UnhandledRejection"/>.</summary>
public sealed class V8UnhandledRejectionEventArgs : EventArgs
{
    private bool _isHandled;

    internal V8UnhandledRejectionEventArgs(V8ScriptException exception) => Exception = exception;

    /// <summary>
    /// The exception that a typed call would have thrown. An object in its <see cref="V8ScriptException.ThrownValue"/> is held by reference
    /// until that is disposed or collected; what a callback of C# has thrown is its <see cref="System.Exception.InnerException"/>.
    /// </summary>
    public V8ScriptException Exception { get; }

    /// <summary>
    /// Whether script has handled the rejection since. May change at any time after the event, from any thread. Of a promise that was rejected
    /// with null, undefined, a symbol or a Proxy that throws, it is not known and stays false.
    /// </summary>
    public bool IsHandled
    {
        get => Volatile.Read(ref _isHandled);
        internal set => Volatile.Write(ref _isHandled, value);
    }
}
