namespace V8Typed;

/// <summary>What leases of one VM see of each other.</summary>
public enum V8PoolIsolation
{
    /// <summary>
    /// One context per VM, set up once: what a lease leaves in globals, the next one finds. The fastest, for scripts of your own that keep no state
    /// of a request.
    /// </summary>
    SharedContext,

    /// <summary>
    /// A context per lease, set up beforehand on a warm VM: no lease sees the globals, modules or prototypes of another. They share a heap, one
    /// after the other; only another process is a border against an attacker.
    /// </summary>
    FreshContext,
}
