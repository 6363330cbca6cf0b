using System.Globalization;

namespace V8Typed.Interop;

/// <summary>A promise that a script gave.</summary>
/// <param name="id">Its number in the kernel.</param>
/// <param name="realm">The context.</param>
internal sealed class PendingScript<T>(int id, JsRealm realm) : PendingPromise<T>(id, realm)
{
    /// <summary>A task for the result of a script, promise or not; called inside the call that ran the script.</summary>
    public static Task<T> Await(JsRealm realm, object? value, CancellationToken token)
    {
        try
        {
            var answer = realm.Kernel.Await(value);
            realm.ThrowIfError(answer);

            // In the table before the question, after which a settlement is told of.
            var promise = new PendingScript<T>(int.Parse(answer, CultureInfo.InvariantCulture), realm);
            realm.Promises.Add(promise);
            if (realm.Kernel.IsSettled(promise.Id))
            {
                promise.Execute();
            }
            else
            {
                promise.Watch(token);
            }

            return promise.Task;
        }
        catch (Exception exception)
        {
            throw realm.Host.Translate(exception);
        }
        finally
        {
            EngineHandle.ReleaseIfHandle(value);
        }
    }

    protected override T Fetch()
    {
        Realm.Enter();
        try
        {
            var answer = TakeSettled();
            Realm.ThrowIfError(answer);
            return ResultConverter.Convert<T>(answer, Realm, "result");
        }
        finally
        {
            Realm.Exit();
        }
    }

    private string TakeSettled()
    {
        try
        {
            return Realm.Kernel.TakeSettled(Id, ResultConverter.Wanted<T>());
        }
        catch (Exception exception)
        {
            throw Realm.Host.Translate(exception);
        }
    }
}
