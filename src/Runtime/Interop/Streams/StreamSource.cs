namespace V8Typed.Interop;

/// <summary>An iterable of script whose elements are read as <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
/// <param name="handle">The iterable.</param>
/// <param name="binding">The halves of which one fetches elements.</param>
/// <param name="half">That half.</param>
/// <param name="read">Reads an element.</param>
internal sealed class StreamSource<T>(JsHandle handle, JsModuleBinding binding, int half, JsRead<T> read)
{
    private volatile bool _isSpent;

    public JsHandle Handle { get; } = handle;

    public JsModuleBinding Binding { get; } = binding;

    public int Half { get; } = half;

    public JsRead<T> Read { get; } = read;

    public string Name => Binding.Definition.MemberName(Half);

    /// <summary>Notes that the iterable gives its elements once only, and has given them.</summary>
    public void Spend()
    {
        _isSpent = true;
        Handle.Free();
    }

    /// <summary>Makes sure that an enumeration can begin.</summary>
    /// <exception cref="InvalidOperationException">The elements are gone.</exception>
    /// <exception cref="ObjectDisposedException">The iterable was given up, or its context is gone.</exception>
    public void ThrowIfUnusable()
    {
        Handle.Realm.Host.ThrowIfDisposed();
        if (_isSpent)
        {
            throw Spent();
        }

        ObjectDisposedException.ThrowIf(Handle.IsFree, this);
    }

    public InvalidOperationException Spent() => new(
        $"The {Name} is an iterator of the script (a generator, for example), which gives its elements once, and has been enumerated before. "
        + "Keep the elements (ToList), or call the script's function again.");
}
