namespace V8Typed.Interop;

/// <summary>
/// Calls of script to .NET objects. No exception leaves here: script would get hold of it, and on some paths of the engine it ends the process.
/// </summary>
internal sealed class HostCalls(JsRealm realm)
{
    /// <summary>Runs one.</summary>
    /// <param name="text">The text of the arguments.</param>
    /// <returns>The text of the result, or of an exception.</returns>
    public string? Run(string? text)
    {
        if (realm.CallbackLane is not { } lane || realm.Hosts.Find(lane.Called) is not { Invoke: { } invoke } entry)
        {
            return null; // The context is going.
        }

        using var scope = realm.Gate.EnterCallback();
        var call = new JsHostCall(realm, entry, lane, lane.Aimed, text);
        try
        {
            invoke(entry.Target, ref call);
            return call.Finish();
        }
        catch (Exception exception)
        {
            realm.Leftovers.NoteLoss();
            try
            {
                return call.Fail(exception);
            }
            catch (Exception)
            {
                return null; // Out of memory.
            }
        }
        finally
        {
            call.Release();
        }
    }
}
