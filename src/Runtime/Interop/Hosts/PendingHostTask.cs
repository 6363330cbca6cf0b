using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Writes a value for script; emitted per type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="writer">Where to.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsWrite<T>(ref JsWriter writer, T value);

/// <summary>What is common to the tasks for which script holds a promise.</summary>
internal static class PendingHostTask
{
    private static int s_next;

    /// <summary>A number for the promise; of all contexts, since numbers need only differ.</summary>
    public static int NextNumber() => Interlocked.Increment(ref s_next) & 0x3fffffff;

    public static async Task<bool> AsBoolean(Task task)
    {
        await task.ConfigureAwait(false);
        return true;
    }
}

/// <summary>A task of .NET for which script holds a promise; the promise is settled by a call of its own.</summary>
/// <typeparam name="T">The task's result.</typeparam>
internal sealed class PendingHostTask<T>(JsRealm realm, JsModuleBinding binding, int settle, Task<T> task, JsWrite<T>? write, int number, int signal)
{
    /// <summary>Gives the promise's number.</summary>
    /// <param name="realm">The context.</param>
    /// <param name="binding">The halves of which one settles the promise.</param>
    /// <param name="settle">That half.</param>
    /// <param name="task">The task.</param>
    /// <param name="write">Writes its result; null where there is none.</param>
    /// <param name="signal">The signal that script has given to the call; 0 for none.</param>
    public static int Start(JsRealm realm, JsModuleBinding binding, int settle, Task<T> task, JsWrite<T>? write, int signal = 0)
    {
        var number = PendingHostTask.NextNumber();
        var pending = new PendingHostTask<T>(realm, binding, settle, task, write, number, signal);

        // Never on the thread that completes the task: it may hold locks of its user, and the call waits for the VM.
        task.ContinueWith(
            static (_, state) => ((PendingHostTask<T>)state!).Settle(), pending, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return number;
    }

    private void Settle()
    {
        if (signal != 0)
        {
            realm.Signals.Close(signal);
        }

        try
        {
            try
            {
                Resolve(task.GetAwaiter().GetResult());
            }
            catch (Exception exception)
            {
                Reject(exception);
            }
        }
        catch (Exception)
        {
            // The context has been disposed, or the reactions of the script were interrupted: there is nobody to tell.
        }
    }

    private void Resolve(T value)
    {
        var call = JsGraphCall.Begin(binding, settle);
        try
        {
            call.Writer.Count(number);
            write?.Invoke(ref call.Writer, value);
            call.InvokeWithText();
        }
        catch (JsWriteException exception)
        {
            throw call.Locate(exception, "result");
        }
        finally
        {
            call.End();
        }
    }

    private void Reject(Exception exception)
    {
        realm.Enter();
        try
        {
            realm.Kernel.RejectHost(number, HostErrors.Keep(exception, realm, out var parts), parts);
        }
        finally
        {
            realm.Exit();
        }
    }
}
