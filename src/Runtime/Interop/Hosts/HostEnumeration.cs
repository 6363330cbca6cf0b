using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace V8Typed.Interop;

/// <summary>
/// One iteration of script over a sequence, which gets its elements in chunks: the first is one element, since many iterations want no
/// more; each of the following ones is twice as large, until they are <see cref="MostElements"/>, or take longer than script may wait for
/// their first element.
/// </summary>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class HostEnumeration<T>(IEnumerable<T> source) : IHostEnumeration
{
    private const int MostElements = 256;
    private const int LargeLength = 4096;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(2);

    private readonly Lock _lock = new(); // What abandons it may be another thread.
    private readonly List<T> _items = []; // The last chunk.
    private readonly List<T> _single = [];
    private IEnumerator<T>? _enumerator;
    private ExceptionDispatchInfo? _failure; // Told of when the elements before it have been given.
    private int _most = 1;
    private int _repeated; // How many of the last chunk need not be given again.
    private bool _isClosed;

    /// <summary>Whether there are no more elements.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The next elements; none when there are no more, or what went wrong when they were asked for.</summary>
    public List<T> Next()
    {
        lock (_lock)
        {
            Fetch();
            _repeated = 0;
            return _items;
        }
    }

    /// <summary>The next element alone, beginning with those of the last chunk: one of them cannot cross.</summary>
    public List<T> Single()
    {
        lock (_lock)
        {
            if (_repeated == _items.Count)
            {
                _most = 1;
                Fetch();
                _repeated = _items.Count;
                return _items;
            }

            _single.Clear();
            _single.Add(_items[_repeated++]);
            return _single;
        }
    }

    /// <summary>Ends it before its end, or after a failure.</summary>
    public void Close()
    {
        lock (_lock)
        {
            try
            {
                DisposeOfEnumerator();
            }
            catch when (_failure is not null)
            {
                // The first exception is the one that script gets.
            }
        }
    }

    public void Abandon() => ThreadPool.UnsafeQueueUserWorkItem(static enumeration => enumeration.Leave(), this, preferLocal: false);

    // A chunk is written as a whole.
    private static bool IsLarge(T item) => item is Array { Length: > LargeLength } or string { Length: > LargeLength };

    private void Leave()
    {
        lock (_lock)
        {
            try
            {
                DisposeOfEnumerator();
            }
            catch (Exception)
            {
                // Of the user's code.
            }
        }
    }

    private void Fetch()
    {
        _items.Clear();
        if (_isClosed)
        {
            HasEnded = true; // The context is going.
            return;
        }

        _failure?.Throw();
        try
        {
            _enumerator ??= source.GetEnumerator();
            var start = Stopwatch.GetTimestamp();
            do
            {
                if (!_enumerator.MoveNext())
                {
                    // Elements come first, and the end is asked for again: it is only now that the loop has had them, and a collection that
                    // it has changed since says so.
                    if (_items.Count == 0)
                    {
                        HasEnded = true;
                        DisposeOfEnumerator();
                    }

                    return;
                }

                _items.Add(_enumerator.Current);
            }
            while (_items.Count < _most && !IsLarge(_items[^1]) && Stopwatch.GetElapsedTime(start) < s_patience);
            _most = Math.Min(2 * _most, MostElements);
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
            if (_items.Count == 0)
            {
                throw;
            }
        }
    }

    private void DisposeOfEnumerator()
    {
        _isClosed = true;
        _items.Clear();
        _single.Clear();
        var enumerator = _enumerator;
        _enumerator = null;
        enumerator?.Dispose();
    }
}
