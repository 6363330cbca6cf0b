namespace V8Typed;

/// <summary>A warm VM of a pool, with the context of its next lease. All but the contents is guarded by the pool's lock.</summary>
internal sealed class PooledVm(V8Vm vm, V8Context context, int generation, long createdAt)
{
    public V8Vm Vm { get; } = vm;

    public V8Context Context { get; set; } = context;

    /// <summary>Which state of the scripts it was set up with.</summary>
    public int Generation { get; } = generation;

    /// <summary>A time stamp of the pool's clock.</summary>
    public long CreatedAt { get; } = createdAt;

    public long IdleSince { get; set; }

    public long Uses { get; set; }

    public bool IsIdle { get; set; }

    /// <summary>Who has it now.</summary>
    public V8Pool.Lease? Lease { get; set; }

    /// <summary>When it was leased last: a time stamp of the pool's clock.</summary>
    public long LeasedAt { get; set; }

    /// <summary>Why its successor is being made; it does not count any more as one of the pool.</summary>
    public V8RecycleCause? Leaving { get; set; }

    /// <summary>Whether its successor is there.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>The size of its objects when it was looked at last, in bytes.</summary>
    public long UsedHeap { get; set; }

    /// <summary>How many scripts it had found compiled when it was looked at last.</summary>
    public long CacheHits { get; set; }
}
