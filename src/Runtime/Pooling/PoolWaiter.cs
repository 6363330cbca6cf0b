namespace V8Typed;

/// <summary>A caller that waits for a VM. Whoever takes it out of the queue, under the pool's lock, completes it.</summary>
internal sealed class PoolWaiter
{
    // Continuations run elsewhere: it is completed under the pool's lock.
    private readonly TaskCompletionSource<V8Pool.Lease> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PoolWaiter() => Node = new LinkedListNode<PoolWaiter>(this);

    public LinkedListNode<PoolWaiter> Node { get; }

    public Task<V8Pool.Lease> Task => _source.Task;

    public void Give(V8Pool.Lease lease) => _source.SetResult(lease);

    public void Fail(Exception exception) => _source.SetException(exception);

    public void Cancel(CancellationToken token) => _source.SetCanceled(token);
}
