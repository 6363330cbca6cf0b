using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Tasks that have ended already; used by emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsTask
{
    /// <summary>A task for a call that failed: what the script did is told by the task, how it was called by an exception.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="exception">Why it failed.</param>
    /// <returns>The task.</returns>
    public static Task<T> Failed<T>(Exception exception)
    {
        if (exception is not OperationCanceledException canceled)
        {
            return Task.FromException<T>(exception);
        }

        // Task.FromCanceled wants a token that is canceled, and the one that ended the script may be that of an outer call.
        var source = new TaskCompletionSource<T>();
        source.SetCanceled(canceled.CancellationToken);
        return source.Task;
    }
}
