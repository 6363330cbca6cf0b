namespace V8Typed.Interop;

/// <content>Iterables of script, whose elements are fetched as they are asked for.</content>
public unsafe ref partial struct JsReader
{
    /// <summary>Reads an iterable; a host object that is a sequence comes back as that.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="half">The half that fetches elements.</param>
    /// <param name="read">Reads one.</param>
    /// <returns>A sequence that asks the script.</returns>
    public IEnumerable<T> ReadSequence<T>(int half, JsRead<T> read)
    {
        Need(1);
        var number = ReadInt32();
        if (number < 0 && _realm.Hosts.Find(-number)?.Target is IEnumerable<T> own)
        {
            return own;
        }

        return new JsSequence<T>(new StreamSource<T>(HandleOf(number), _binding, half, read));
    }

    /// <summary>Reads an async iterable; one that is a stream of C# comes back as that.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="half">The half that fetches elements.</param>
    /// <param name="read">Reads one.</param>
    /// <returns>A stream that asks the script; null for none.</returns>
    public IAsyncEnumerable<T> ReadStream<T>(int half, JsRead<T> read)
    {
        Need(1);
        var number = ReadInt32();
        return number == 0 ? null!
            : number < 0 && OwnStream<T>(_realm.Hosts.Find(-number)?.Target) is { } own ? own
            : new JsStream<T>(new StreamSource<T>(HandleOf(number), _binding, half, read));
    }

    // A stream was handed out by what begins its enumerations, a host object as itself.
    private static IAsyncEnumerable<T>? OwnStream<T>(object? target) => (target is Delegate { Target: var source } ? source : target) as IAsyncEnumerable<T>;

    private readonly JsHandle HandleOf(int number) => new(_realm, number > 0 ? number : _realm.Kernel.ReferenceToHost(-number));
}
