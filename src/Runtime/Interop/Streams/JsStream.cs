namespace V8Typed.Interop;

/// <summary>An async iterable of script as a stream of C#: every enumeration asks the script anew, in chunks of what is there.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class JsStream<T>(StreamSource<T> source) : IAsyncEnumerable<T>, IJsStream, IDisposable
{
    public JsHandle Handle => source.Handle;

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        source.ThrowIfUnusable();
        return new Enumerator(source, cancellationToken);
    }

    /// <summary>Gives the iterable up before the collector does.</summary>
    public void Dispose() => source.Handle.Free();

    private sealed class Enumerator(StreamSource<T> source, CancellationToken token) : IAsyncEnumerator<T>
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
}
