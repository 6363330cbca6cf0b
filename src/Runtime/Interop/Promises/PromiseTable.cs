using System.Collections.Concurrent;

namespace V8Typed.Interop;

/// <summary>The promises of one context for which typed calls wait, by the number that their JS half gave them.</summary>
/// <remarks>
/// A promise that has not settled when its call ends is fetched by a call of its own, on a thread of the pool: what tells of the settlement
/// runs under the engine's lock, where nothing may wait for the VM.
/// </remarks>
internal sealed class PromiseTable
{
    private readonly ConcurrentDictionary<int, PendingPromise> _pending = new();

    public int Count => _pending.Count;

    public void Add(PendingPromise promise) => _pending[promise.Id] = promise;

    /// <summary>Takes it out; false when somebody else has.</summary>
    public bool Remove(int id) => _pending.TryRemove(id, out _);

    /// <summary>Called by the kernel when a promise has settled. False when nobody waits any more, and the kernel drops what it settled with.</summary>
    public bool Notify(int id)
    {
        if (!_pending.TryGetValue(id, out var promise))
        {
            return false;
        }

        ThreadPool.UnsafeQueueUserWorkItem(promise, preferLocal: false);
        return true;
    }

    /// <summary>Ends all that wait, since nothing will settle any more.</summary>
    public void FaultAll(Exception exception)
    {
        foreach (var id in _pending.Keys)
        {
            if (_pending.TryRemove(id, out var promise))
            {
                promise.Fault(exception);
            }
        }
    }
}
