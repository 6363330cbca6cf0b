using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Tasks for what script did; used by emitted code.</summary>
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

    /// <summary>A task for a promise that is part of a value; inside a call.</summary>
    /// <param name="binding">The halves.</param>
    /// <param name="half">The half that awaits it.</param>
    /// <param name="collect">The half that fetches what it settles with later.</param>
    /// <param name="promise">Its number among the references.</param>
    /// <param name="read">Reads its value.</param>
    internal static Task<T> Await<T>(JsModuleBinding binding, int half, int collect, int promise, JsRead<T> read)
    {
        var call = JsGraphCall.BeginAsync(binding, half, CancellationToken.None);
        try
        {
            call.Writer.Count(promise);
            call.Invoke();
            return call.IsPending(collect, read, CancellationToken.None, out var task) ? task : Task.FromResult(read(ref call.Reader));
        }
        catch (Exception exception) when (exception is V8Exception or OperationCanceledException)
        {
            return Failed<T>(exception);
        }
        finally
        {
            call.End();
        }
    }
}
