namespace V8Typed;

/// <summary>A pool has no VM to give: too many callers wait already, or this one has waited as long as it may. The pool works on.</summary>
/// <remarks>The answer of a web server is 503: the load is higher than the pool can serve.</remarks>
public sealed class V8PoolExhaustedException : V8Exception
{
    internal V8PoolExhaustedException(string message, bool isQueueFull)
        : base(message) =>
        IsQueueFull = isQueueFull;

    /// <summary>
    /// True when the queue was full (<see cref="V8PoolOptions.MaxQueue"/>), which is told at once; false when the wait limit has passed
    /// (<see cref="V8PoolOptions.MaxWait"/>).
    /// </summary>
    public bool IsQueueFull { get; }
}
