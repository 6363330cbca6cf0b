namespace V8Typed;

/// <content>Promises whose rejection nobody handles.</content>
public sealed partial class V8Context
{
    private readonly RejectionTracker _rejections;

    /// <summary>
    /// A promise was rejected and no script handles that, as in the web's <c>unhandledrejection</c> and Node's <c>unhandledRejection</c>.
    /// </summary>
    /// <remarks>
    /// Raised once per promise, when the outermost call ends, its jobs included: a handler that is attached by then keeps it from being
    /// raised. The task of a typed call is a handler. It is raised on the thread of that call after the VM was given up, so a handler may
    /// use the context; what a handler throws is dropped. A rejection that comes in a task of the engine itself, or in a call that is ended by a
    /// limit or a token, is told of by the next call or on a thread of the pool. Of one call, a thousand are told of at most. Promises that were
    /// rejected before the first handler was added are not told of, and while there is a handler, each rejection costs some microseconds more.
    /// </remarks>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public event EventHandler<V8UnhandledRejectionEventArgs>? UnhandledRejection
    {
        add => _rejections.Add(value);
        remove => _rejections.Remove(value);
    }
}
