namespace V8Typed;

/// <summary>Why a pool disposed of a VM.</summary>
public enum V8RecycleCause
{
    /// <summary>It was leased <see cref="V8PoolOptions.MaxUses"/> times.</summary>
    Uses,

    /// <summary>It was older than <see cref="V8PoolOptions.MaxAge"/>.</summary>
    Age,

    /// <summary>Its objects took more than <see cref="V8PoolOptions.MaxUsedHeap"/>.</summary>
    UsedHeap,

    /// <summary>It was one above <see cref="V8PoolOptions.MinSize"/>, and nobody needed it for <see cref="V8PoolOptions.IdleTimeout"/>.</summary>
    Idle,

    /// <summary>Scripts have changed: <see cref="V8Pool.Invalidate"/>.</summary>
    Changed,

    /// <summary>A call ran into <see cref="V8VmOptions.Timeout"/>.</summary>
    Timeout,

    /// <summary>A call was ended by its token while its script ran.</summary>
    Canceled,

    /// <summary>A call ran into <see cref="V8VmOptions.MaxHeapSize"/>.</summary>
    HeapLimit,

    /// <summary>A call ended because of <see cref="V8VmOptions.MaxArrayBufferAllocation"/>.</summary>
    ArrayBufferLimit,

    /// <summary>A call ended because the script ran out of stack.</summary>
    StackLimit,

    /// <summary>The lease was held for more than <see cref="V8PoolOptions.MaxLeaseTime"/>.</summary>
    Overdue,

    /// <summary>The lease was given back while a call ran or a promise was waited for.</summary>
    Unfinished,

    /// <summary>The lease's holder said so: <see cref="V8Pool.Lease.Discard"/>.</summary>
    Discarded,

    /// <summary>The VM was disposed, or could not be set up again for the next lease.</summary>
    Broken,

    /// <summary>The pool was disposed.</summary>
    Shutdown,
}
