namespace V8Typed.Interop;

/// <summary>A promise that a script gave.</summary>
/// <param name="id">Its number in the kernel.</param>
/// <param name="realm">The context.</param>
internal sealed class PendingScript<T>(int id, JsRealm realm) : AwaitedPromise<T>(id, realm)
{
    /// <summary>A task for the result of a script, promise or not; called inside the call that ran the script.</summary>
    public static Task<T> Await(JsRealm realm, object? value, CancellationToken token) =>
        Await(realm, value, id => new PendingScript<T>(id, realm), token);

    protected override T Fetch()
    {
        Realm.Enter();
        try
        {
            return ResultConverter.Convert<T>(TakeSettled(ResultConverter.Wanted<T>()), Realm, "result");
        }
        finally
        {
            Realm.Exit();
        }
    }
}
