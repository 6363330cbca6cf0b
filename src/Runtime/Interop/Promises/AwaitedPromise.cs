using System.Globalization;

namespace V8Typed.Interop;

/// <summary>A promise, or any other value, that the engine has handed out and that C# waits for.</summary>
/// <param name="id">Its number in the kernel.</param>
/// <param name="realm">The context.</param>
internal abstract class AwaitedPromise<T>(int id, JsRealm realm) : PendingPromise<T>(id, realm)
{
    /// <summary>A task for what it settles with; called inside a call.</summary>
    /// <param name="realm">The context.</param>
    /// <param name="value">The promise.</param>
    /// <param name="create">Makes the pending promise of a number.</param>
    /// <param name="token">Ends the waiting.</param>
    protected static Task<T> Await(JsRealm realm, object? value, Func<int, AwaitedPromise<T>> create, CancellationToken token)
    {
        try
        {
            var answer = realm.Kernel.Await(value);
            realm.ThrowIfError(answer);

            // In the table before the question, after which a settlement is told of.
            var promise = create(int.Parse(answer, CultureInfo.InvariantCulture));
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

    /// <summary>What it settled with, encoded as wanted.</summary>
    /// <param name="wanted">See <see cref="ResultConverter"/>.</param>
    /// <param name="module">Whose error it would be.</param>
    protected string TakeSettled(string wanted, string? module = null)
    {
        string answer;
        try
        {
            answer = Realm.Kernel.TakeSettled(Id, wanted);
        }
        catch (Exception exception)
        {
            throw Realm.Host.Translate(exception);
        }

        Realm.ThrowIfError(answer, module);
        return answer;
    }
}
