using V8Typed.Interop;

namespace V8Typed;

/// <summary>A module that waits at its top level.</summary>
/// <param name="id">The number of the promise for the end of its load.</param>
/// <param name="context">Where it is loaded.</param>
internal sealed class PendingModule<T>(int id, V8Context context) : AwaitedPromise<T>(id, context.Realm)
    where T : class, IJsModule<T>
{
    /// <summary>A task for the module's proxy; called inside the call that has begun the load.</summary>
    public static Task<T> Await(V8Context context, EngineHandle load, CancellationToken token) =>
        Await(context.Realm, load.Target, id => new PendingModule<T>(id, context), token);

    protected override T Fetch()
    {
        Realm.Enter();
        try
        {
            TakeSettled("flat", T.Definition.ModuleName);
        }
        finally
        {
            Realm.Exit();
        }

        // A call of its own, outside of this one: it finds the module loaded.
        return context.Get<T>();
    }
}
