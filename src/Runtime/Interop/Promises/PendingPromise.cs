namespace V8Typed.Interop;

/// <summary>A promise for which C# waits.</summary>
internal abstract class PendingPromise(int id) : IThreadPoolWorkItem
{
    public int Id { get; } = id;

    /// <summary>Fetches what it settled with; runs once, after the settlement.</summary>
    public abstract void Execute();

    public abstract void Fault(Exception exception);
}

/// <summary>A promise whose value is read as a <typeparamref name="T"/>.</summary>
/// <param name="id">Its number in the kernel.</param>
/// <param name="realm">The context.</param>
internal abstract class PendingPromise<T>(int id, JsRealm realm) : PendingPromise(id)
{
    // Continuations run elsewhere, never under the VM's lock.
    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _registration;

    public Task<T> Task => _source.Task;

    protected JsRealm Realm { get; } = realm;

    /// <summary>Lets the token end the waiting; the script goes on, and is told by its signal.</summary>
    public void Watch(CancellationToken token)
    {
        if (token.CanBeCanceled)
        {
            _registration = token.UnsafeRegister(
                static (state, canceled) =>
                {
                    // If it has settled already its value is fetched all the same, so that the kernel lets go of it.
                    var promise = (PendingPromise<T>)state!;
                    promise.Realm.Promises.Remove(promise.Id);
                    promise.Realm.Gate.NoteLimit(LimitKind.Canceled);
                    if (promise._source.TrySetCanceled(canceled))
                    {
                        SignalAbort.Queue(promise.Realm, promise.Id, timedOut: false);
                    }
                },
                this);
        }
    }

    public sealed override void Execute()
    {
        Realm.Promises.Remove(Id);
        try
        {
            var value = Fetch();
            if (!_source.TrySetResult(value) && value is JsValue lost)
            {
                lost.Dispose();
            }
        }
        catch (OperationCanceledException exception)
        {
            _source.TrySetCanceled(exception.CancellationToken);
        }
        catch (Exception exception)
        {
            _source.TrySetException(exception);
        }
        finally
        {
            _registration.Unregister();
        }
    }

    public sealed override void Fault(Exception exception)
    {
        _registration.Unregister();
        if (_source.TrySetException(exception))
        {
            _ = _source.Task.Exception; // Who disposes of a context knows: a task that nobody looks at any more is no mistake.
        }
    }

    /// <summary>Takes the value out of the kernel, or throws what the promise was rejected with; by a call of its own.</summary>
    protected abstract T Fetch();
}
