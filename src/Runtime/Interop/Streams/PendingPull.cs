namespace V8Typed.Interop;

/// <summary>An enumeration that waits for the script's next element.</summary>
internal sealed class PendingPull(int id, JsRealm realm) : PendingPromise(id)
{
    // Continuations run elsewhere: a disposed context faults what waits under the VM's lock.
    private readonly TaskCompletionSource _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _registration;

    /// <summary>Ends when it is worth to ask the script again.</summary>
    public Task Task => _source.Task;

    /// <summary>Lets the token end the waiting; the script goes on.</summary>
    public void Watch(CancellationToken token)
    {
        if (token.CanBeCanceled)
        {
            _registration = token.UnsafeRegister(
                static (state, canceled) =>
                {
                    var pull = (PendingPull)state!;
                    pull.Leave();
                    pull._source.TrySetCanceled(canceled);
                },
                this);
            if (_source.Task.IsCompleted)
            {
                _registration.Unregister();
            }
        }
    }

    public override void Execute()
    {
        Leave();
        _registration.Unregister();
        _source.TrySetResult();
    }

    public override void Fault(Exception exception)
    {
        _registration.Unregister();
        _source.TrySetException(exception);
    }

    private void Leave() => realm.Promises.Remove(Id);
}
