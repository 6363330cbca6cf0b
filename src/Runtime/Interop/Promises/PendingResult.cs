namespace V8Typed.Interop;

/// <summary>A promise that a typed call gave.</summary>
/// <param name="id">Its number in the kernel.</param>
/// <param name="binding">The module whose member gave it.</param>
/// <param name="half">The half that fetches what it settled with.</param>
/// <param name="read">Reads that.</param>
internal sealed class PendingResult<T>(int id, JsModuleBinding binding, int half, JsRead<T> read) : PendingPromise<T>(id, binding.Realm)
{
    protected override T Fetch()
    {
        var call = JsGraphCall.Begin(binding, half);
        try
        {
            call.Writer.Count(Id);
            call.Invoke();
            return read(ref call.Reader);
        }
        finally
        {
            call.End();
        }
    }
}
