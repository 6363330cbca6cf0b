namespace V8Typed.Interop;

/// <summary>A promise for which a typed call waits.</summary>
internal abstract class PendingPromise(int id) : IThreadPoolWorkItem
{
    public int Id { get; } = id;

    /// <summary>Fetches what it settled with; runs once, after the settlement.</summary>
    public abstract void Execute();

    public abstract void Fault(Exception exception);
}

/// <summary>A promise whose value is read as a <typeparamref name="T"/>.</summary>
/// <param name="id">Its number in the kernel.</param>
/// <param name="binding">The module whose member gave it.</param>
/// <param name="half">The half that fetches what it settled with.</param>
/// <param name="read">Reads that.</param>
internal sealed class PendingPromise<T>(int id, JsModuleBinding binding, int half, JsRead<T> read) : PendingPromise(id)
{
    // Continuations run elsewhere, never under the VM's lock.
    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _registration;

    public Task<T> Task => _source.Task;

    private JsRealm Realm => binding.Realm;

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
                    if (promise._source.TrySetCanceled(canceled))
                    {
                        SignalAbort.Queue(promise.Realm, promise.Id, timedOut: false);
                    }
                },
                this);
        }
    }

    public override void Execute()
    {
        binding.Realm.Promises.Remove(Id);
        try
        {
            var call = JsGraphCall.Begin(binding, half);
            T value;
            try
            {
                call.Writer.Count(Id);
                call.Invoke();
                value = read(ref call.Reader);
            }
            finally
            {
                call.End();
            }

            _source.TrySetResult(value);
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

    public override void Fault(Exception exception)
    {
        _registration.Unregister();
        if (_source.TrySetException(exception))
        {
            _ = _source.Task.Exception; // Who disposes of a context knows: a task that nobody looks at any more is no mistake.
        }
    }
}
