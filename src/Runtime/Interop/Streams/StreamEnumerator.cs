namespace V8Typed.Interop;

/// <summary>One enumeration of an async iterable of script.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
/// <param name="source">The iterable.</param>
/// <param name="token">Ends the enumeration.</param>
/// <param name="linked">What the token comes from, if it is this enumeration's own.</param>
internal sealed class StreamEnumerator<T>(StreamSource<T> source, CancellationToken token, CancellationTokenSource? linked) : IAsyncEnumerator<T>
{
    private readonly StreamCursor<T> _cursor = new(source);

    public T Current => _cursor.Current;

    public ValueTask<bool> MoveNextAsync()
    {
        try
        {
            token.ThrowIfCancellationRequested();
            while (!_cursor.TryTake())
            {
                if (_cursor.HasEnded)
                {
                    return new ValueTask<bool>(false);
                }

                if (_cursor.Fetch(isAsync: true, token) is { } pending)
                {
                    return WaitAsync(pending);
                }
            }

            source.Handle.Realm.Host.ThrowIfDisposed();
            return new ValueTask<bool>(true);
        }
        catch (Exception exception)
        {
            return new ValueTask<bool>(JsTask.Failed<bool>(exception));
        }
    }

    public async ValueTask DisposeAsync()
    {
        linked?.Dispose();
        while (_cursor.Close(isAsync: true) is { } pending)
        {
            try
            {
                await pending.Task.ConfigureAwait(false);
            }
            catch (ObjectDisposedException)
            {
                return; // The context, and the script's iterator with it.
            }
        }
    }

    private async ValueTask<bool> WaitAsync(PendingPull pending)
    {
        await pending.Task.ConfigureAwait(false);
        return await MoveNextAsync().ConfigureAwait(false);
    }
}
