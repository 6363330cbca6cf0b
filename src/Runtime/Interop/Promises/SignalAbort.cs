namespace V8Typed.Interop;

/// <summary>
/// Tells a script that the token of its call was canceled: a call of its own, since the token is canceled on any thread and at any time. It
/// ends in nothing when the script took no signal, or the call has ended.
/// </summary>
internal sealed class SignalAbort : IThreadPoolWorkItem
{
    private readonly JsRealm _realm;
    private readonly int _call;
    private readonly bool _timedOut;

    private SignalAbort(JsRealm realm, int call, bool timedOut)
    {
        _realm = realm;
        _call = call;
        _timedOut = timedOut;
    }

    /// <param name="realm">The context.</param>
    /// <param name="call">The number of the signal, or of the promise that the call waits for.</param>
    /// <param name="timedOut">Whether it was the time limit that ended the call.</param>
    public static void Queue(JsRealm realm, int call, bool timedOut) =>
        ThreadPool.UnsafeQueueUserWorkItem(new SignalAbort(realm, call, timedOut), preferLocal: false);

    public void Execute()
    {
        try
        {
            _realm.Enter();
            try
            {
                _realm.Kernel.Abort(_call, _timedOut);
            }
            finally
            {
                _realm.Exit();
            }
        }
        catch (Exception)
        {
            // The context has been disposed, or a listener ran into the time limit: there is nobody to tell.
        }
    }
}
