namespace V8Typed;

/// <summary>A VM of a pool could not be set up: a lib, a module or the warm-up threw.</summary>
/// <param name="exception">What was thrown.</param>
/// <param name="retryAfter">When the pool tries again by itself. A caller that finds the pool empty makes it try at once.</param>
public sealed class V8PoolFailedEventArgs(Exception exception, TimeSpan retryAfter) : EventArgs
{
    /// <summary>What was thrown.</summary>
    public Exception Exception { get; } = exception;

    /// <summary>When the pool tries again by itself.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
