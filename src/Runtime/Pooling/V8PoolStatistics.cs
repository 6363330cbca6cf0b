namespace V8Typed;

/// <summary>Counts of a pool at one moment.</summary>
public sealed record V8PoolStatistics
{
    /// <summary>VMs that are warm: <see cref="Idle"/>, <see cref="InUse"/>, or being set up for the next lease.</summary>
    public int Size { get; init; }

    /// <summary>VMs that wait for a caller.</summary>
    public int Idle { get; init; }

    /// <summary>VMs that are leased.</summary>
    public int InUse { get; init; }

    /// <summary>VMs that are being created.</summary>
    public int Creating { get; init; }

    /// <summary>Callers that wait.</summary>
    public int Queued { get; init; }

    /// <summary>VMs that were created since the pool was.</summary>
    public long Created { get; init; }

    /// <summary>VMs that were disposed since the pool was created, for any <see cref="V8RecycleCause"/>.</summary>
    public long Recycled { get; init; }

    /// <summary>Leases that were given.</summary>
    public long Leases { get; init; }
}
