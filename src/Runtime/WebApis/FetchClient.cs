using System.Collections.Concurrent;
using System.Text;

namespace V8Typed.WebApis;

/// <summary>The requests of one context that are under way, by the numbers that script knows them by. Thread-safe.</summary>
/// <param name="policy">What may be reached.</param>
/// <param name="tell">Tells script of one: its number, what it is (<see cref="FetchEvent"/>), a text. A call of its own; throws nothing.</param>
internal sealed class FetchClient(FetchPolicy policy, Action<int, FetchEvent, string> tell) : IDisposable
{
    private readonly ConcurrentDictionary<int, FetchCall> _calls = [];
    private volatile bool _isDisposed;

    /// <summary>How many are under way.</summary>
    public int Count => _calls.Count;

    public void Send(int id, FetchRequest request)
    {
        var call = new FetchCall(policy, request);
        if (_isDisposed || !_calls.TryAdd(id, call))
        {
            call.Dispose();
            return;
        }

        Run(id, call, async () => (FetchEvent.Head, await call.SendAsync().ConfigureAwait(false)));
    }

    /// <summary>Reads the next part of the body.</summary>
    public void Pull(int id)
    {
        if (_calls.TryGetValue(id, out var call))
        {
            Run(id, call, async () => await call.ReadAsync().ConfigureAwait(false) is { Length: > 0 } part
                ? (FetchEvent.Chunk, Encoding.Latin1.GetString(part))
                : (FetchEvent.End, ""));
        }
    }

    public void Cancel(int id)
    {
        if (_calls.TryRemove(id, out var call))
        {
            call.Dispose();
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        foreach (var id in _calls.Keys)
        {
            Cancel(id);
        }
    }

    // On the pool: whoever asks holds the VM.
    private void Run(int id, FetchCall call, Func<Task<(FetchEvent, string)>> step) => _ = Task.Run(async () =>
    {
        try
        {
            var (kind, text) = await step().ConfigureAwait(false);
            if (kind == FetchEvent.End)
            {
                Cancel(id);
            }

            tell(id, kind, text);
        }
        catch (Exception exception)
        {
            // Of a call that script itself has ended, it wants to hear nothing more.
            if (!call.IsDisposed)
            {
                Cancel(id);
                tell(id, FetchEvent.Error, exception is OperationCanceledException ? "the request was canceled." : exception.Message);
            }
        }
    });
}
