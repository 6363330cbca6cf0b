namespace V8Typed;

/// <summary>A VM of a pool was disposed.</summary>
/// <param name="cause">Why.</param>
/// <param name="uses">How often it was leased.</param>
public sealed class V8PoolRecycledEventArgs(V8RecycleCause cause, long uses) : EventArgs
{
    /// <summary>Why.</summary>
    public V8RecycleCause Cause { get; } = cause;

    /// <summary>How often it was leased.</summary>
    public long Uses { get; } = uses;
}
