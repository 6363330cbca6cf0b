using System.Collections;

namespace V8Typed.Interop;

/// <summary>An iterable of script as a sequence of C#: every enumeration asks the script anew, in chunks.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class JsSequence<T>(StreamSource<T> source) : IEnumerable<T>, IDisposable
{
    public IEnumerator<T> GetEnumerator()
    {
        source.ThrowIfUnusable();
        return new Enumerator(source);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gives the iterable up before the collector does.</summary>
    public void Dispose() => source.Handle.Free();

    private sealed class Enumerator(StreamSource<T> source) : IEnumerator<T>
    {
        private readonly StreamCursor<T> _cursor = new(source);

        public T Current => _cursor.Current;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (!_cursor.TryTake())
            {
                if (_cursor.HasEnded)
                {
                    return false;
                }

                _cursor.Fetch(isAsync: false, CancellationToken.None);
            }

            source.Handle.Realm.Host.ThrowIfDisposed();
            return true;
        }

        public void Reset() => throw new NotSupportedException("Enumerate the sequence again.");

        public void Dispose() => _cursor.Close(isAsync: false);
    }
}
