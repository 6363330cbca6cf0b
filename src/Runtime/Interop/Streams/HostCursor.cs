using System.Diagnostics;

namespace V8Typed.Interop;

/// <summary>
/// One enumeration of a stream of .NET by script, which fetches its elements in chunks of what is there. The kernel asks for one at a time.
/// </summary>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class HostCursor<T>(IAsyncEnumerable<T> stream) : IHostCursor
{
    private const int MostElements = 256;
    private const int Growth = 8;
    private const int LargeLength = 4096;

    // The first elements of a chunk do not wait longer than this for the others.
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(2);

    private readonly CancellationTokenSource _abandoned = new();
    private IAsyncEnumerator<T>? _enumerator;
    private Task? _fetch;
    private Task<bool>? _next; // What the enumerator has been asked for.
    private int _most = 1;
    private bool _hasFailed;
    private int _isClosed;

    public Task<(bool IsLast, List<T> Items)> PullAsync(bool close)
    {
        if (close)
        {
            return CloseAsync();
        }

        var fetch = FetchAsync();
        _fetch = fetch;
        return fetch;
    }

    public void Abandon()
    {
        _hasFailed = true; // Nobody is told of what disposing of it throws.
        ThreadPool.UnsafeQueueUserWorkItem(static cursor => _ = cursor.CloseAsync(), this, preferLocal: false);
    }

    private async Task<(bool IsLast, List<T> Items)> FetchAsync()
    {
        var items = new List<T>();
        var most = _most;
        var start = Stopwatch.GetTimestamp();
        try
        {
            do
            {
                var next = _next ??= Ask();
                if (items.Count > 0 && !next.IsCompletedSuccessfully)
                {
                    break; // It is told of when these have been given.
                }

                if (!next.IsCompleted)
                {
                    most = 1; // What has to be waited for comes alone: the stream is not at work while script is.
                }

                if (!await next.ConfigureAwait(false))
                {
                    return (true, items);
                }

                items.Add(_enumerator!.Current);
                _next = null;
            }
            while (items.Count < most && !IsLarge(items[^1]) && Stopwatch.GetElapsedTime(start) < s_patience);
        }
        catch (Exception exception)
        {
            _hasFailed = true;
            if (items.Count == 0)
            {
                throw;
            }

            _next = Task.FromException<bool>(exception); // Current threw.
        }

        _most = Math.Min(most * Growth, MostElements);
        return (false, items);
    }

    // A chunk is written as a whole.
    private static bool IsLarge(T item) => item is Array { Length: > LargeLength } or string { Length: > LargeLength };

    private Task<bool> Ask()
    {
        try
        {
            _enumerator ??= stream.GetAsyncEnumerator(_abandoned.Token);
            return _enumerator.MoveNextAsync().AsTask();
        }
        catch (Exception exception)
        {
            return Task.FromException<bool>(exception);
        }
    }

    private async Task<(bool IsLast, List<T> Items)> CloseAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 0 && _enumerator is not null)
        {
            if (_fetch is { IsCompleted: false } || _next is { IsCompleted: false })
            {
                // An enumerator that is at work cannot be disposed of. It is told to stop, and not waited for.
                _ = StopAsync();
            }
            else
            {
                await DisposeAsync().ConfigureAwait(false);
            }
        }

        return (true, []);
    }

    private async Task StopAsync()
    {
        _hasFailed = true; // As above.
        await _abandoned.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _fetch!.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ((Task?)_next ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await DisposeAsync().ConfigureAwait(false);
    }

    private async Task DisposeAsync()
    {
        try
        {
            await _enumerator!.DisposeAsync().ConfigureAwait(false);
        }
        catch when (_hasFailed)
        {
            // The first exception is the one that script gets.
        }
    }
}
