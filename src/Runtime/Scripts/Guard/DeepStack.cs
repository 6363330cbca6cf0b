using System.Runtime.ExceptionServices;

namespace V8Typed.Scripts;

/// <summary>
/// Runs a recursive function again on a thread with a large stack when the caller's does not suffice. Without it deep nesting that
/// the engine still accepts would be a way to have a script run unguarded.
/// </summary>
internal static class DeepStack
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <exception cref="InsufficientExecutionStackException">The large stack does not suffice either.</exception>
    public static TResult Run<T, TResult>(Func<T, TResult> function, T argument)
    {
        try
        {
            return function(argument);
        }
        catch (InsufficientExecutionStackException)
        {
            return RunOnLargeStack(function, argument);
        }
    }

    private static TResult RunOnLargeStack<T, TResult>(Func<T, TResult> function, T argument)
    {
        var result = default(TResult);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function(argument);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize)
        {
            IsBackground = true,
            Name = "V8Typed script reader",
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
