using System.Runtime.ExceptionServices;

namespace V8Typed.Generator.Script;

/// <summary>Runs recursive work again on a thread with a larger stack when the present one is too small for it.</summary>
internal static class DeepStack
{
    // Enough for ten thousand levels, which no script has that anybody wrote; with more, what is done in a scope for each one around it takes too long.
    // Only address space: memory is taken as the stack is used.
    private const int LargeStack = 16 << 20;

    /// <exception cref="InsufficientExecutionStackException">The larger stack was too small as well.</exception>
    public static T Run<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InsufficientExecutionStackException)
        {
            return RunOnLargeStack(work);
        }
    }

    private static T RunOnLargeStack<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            LargeStack) { IsBackground = true };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
