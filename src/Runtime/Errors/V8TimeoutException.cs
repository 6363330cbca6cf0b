namespace V8Typed;

/// <summary>
/// A call was ended because it ran longer than <see cref="V8VmOptions.Timeout"/>; the VM can be used on. Or the lease of a pool was held longer than
/// <see cref="V8PoolOptions.MaxLeaseTime"/>, and taken back; or a module was not loaded in the time that a pool gives it
/// (<see cref="V8PoolOptions.MaxWait"/>).
/// </summary>
/// <remarks>A call that is ended by its <see cref="CancellationToken"/> throws <see cref="OperationCanceledException"/> instead.</remarks>
public sealed class V8TimeoutException : V8Exception
{
    internal V8TimeoutException(TimeSpan timeout)
        : this(timeout, $"The script ran longer than its time limit of {timeout.TotalMilliseconds:0.###} ms and was ended.")
    {
    }

    internal V8TimeoutException(TimeSpan timeout, string message, Exception? innerException = null)
        : base(message, innerException) =>
        Timeout = timeout;

    /// <summary>The limit that was exceeded.</summary>
    public TimeSpan Timeout { get; }
}
