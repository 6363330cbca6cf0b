using System.Runtime.CompilerServices;

namespace V8Typed.Interop;

/// <summary>One enumeration of an iterable of script: fetches its elements in chunks, and gives them one by one.</summary>
/// <remarks>
/// The first chunk is one element, since many enumerations want no more; the following ones grow while elements come without waiting. As any
/// enumerator it serves one user at a time; a second one, or one inside of the script that is being asked, gets an exception.
/// </remarks>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class StreamCursor<T>(StreamSource<T> source)
{
    private const int MostElements = 1024;
    private const int Growth = 8;

    private JsHandle? _handle; // Of the kernel's cursor.
    private T[] _items = [];
    private int _count;
    private int _next;
    private int _most = 1;
    private bool _hasBegun;
    private bool _hasEnded;
    private bool _isOnce;
    private int _isFetching;

    public T Current { get; private set; } = default!;

    /// <summary>Whether the script has no more elements than those fetched.</summary>
    public bool HasEnded => _hasEnded;

    /// <summary>Gives the next of the elements that have been fetched.</summary>
    public bool TryTake()
    {
        if (_next == _count)
        {
            return false;
        }

        Current = _items[_next];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            _items[_next] = default!;
        }

        _next++;
        return true;
    }

    /// <summary>Fetches elements. Null when there are some, or no more; else what tells that it can be tried again.</summary>
    public PendingPull? Fetch(bool isAsync, CancellationToken token)
    {
        if (!_hasBegun)
        {
            source.ThrowIfUnusable();
        }

        return Pull(_most, isAsync, token);
    }

    /// <summary>Ends the enumeration before its end. Null when that is done; else what tells that it can be tried again.</summary>
    public PendingPull? Close(bool isAsync)
    {
        _count = _next = 0;
        Current = default!;
        if (_hasEnded || _handle is null)
        {
            _hasEnded = true;
            return null;
        }

        try
        {
            return Pull(0, isAsync, CancellationToken.None);
        }
        catch (ObjectDisposedException)
        {
            End(); // The context, and the script's iterator with it.
            return null;
        }
    }

    private PendingPull? Pull(int most, bool isAsync, CancellationToken token)
    {
        if (Interlocked.Exchange(ref _isFetching, 1) != 0)
        {
            throw new InvalidOperationException($"The enumerator of the {source.Name} is used while it waits for the script's next element.");
        }

        try
        {
            return Cross(most, isAsync, token);
        }
        finally
        {
            Volatile.Write(ref _isFetching, 0);
        }
    }

    private PendingPull? Cross(int most, bool isAsync, CancellationToken token)
    {
        var call = isAsync
            ? JsGraphCall.BeginAsync(source.Binding, source.Half, token)
            : JsGraphCall.Begin(source.Binding, source.Half, token);
        try
        {
            call.Writer.Count(_handle is null ? source.Handle.Id : -_handle.Id);
            call.Writer.Count(most);
            call.Writer.Count(0); // The answer is as long as three arguments.
            call.Invoke();
            _hasBegun = true;
            var pending = call.Suspend(token);
            var answer = call.Answer;
            _isOnce |= answer.IsOnce;
            if (answer.Cursor != 0)
            {
                _handle ??= new JsHandle(source.Handle.Realm, answer.Cursor);
            }

            if (pending is not null)
            {
                _most = 1; // What has to be waited for comes alone, so that the script is not at work while its element is.
                return pending;
            }

            Receive(ref call.Reader, answer);
            if (answer.Count >= most)
            {
                _most = Math.Min(_most * Growth, MostElements);
            }
        }
        catch
        {
            _isOnce |= call.Answer.IsOnce;
            End();
            throw;
        }
        finally
        {
            call.End();
        }

        return null;
    }

    private void Receive(ref JsReader reader, StreamAnswer answer)
    {
        if (_items.Length < answer.Count)
        {
            _items = new T[Math.Max(answer.Count, Math.Min(_most, 4 * answer.Count))];
        }

        // Those before one that cannot be read are given.
        _next = _count = 0;
        while (_count < answer.Count)
        {
            _items[_count] = source.Read(ref reader);
            _count++;
        }

        if (answer.State == StreamState.Spent)
        {
            throw source.Spent();
        }

        if (answer.State == StreamState.Done)
        {
            End();
        }
    }

    private void End()
    {
        _hasEnded = true;
        _handle?.Free();
        _handle = null;
        if (_isOnce)
        {
            source.Spend();
        }
    }
}
