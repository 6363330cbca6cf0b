namespace V8Typed.Interop;

/// <content>Streams of .NET, whose elements script fetches as it asks for them.</content>
public unsafe ref partial struct JsWriter
{
    /// <summary>Writes a stream; the slot is reserved already.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="stream">The stream. One that comes from this context is the script's own iterable again.</param>
    /// <param name="invoke">Begins an enumeration.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="ObjectDisposedException">The iterable was given up.</exception>
    public void WriteStream<T>(IAsyncEnumerable<T>? stream, JsInvoke invoke, string name)
    {
        if (stream is IJsStream { Handle: var handle } && handle.Realm == _realm)
        {
            ObjectDisposedException.ThrowIf(handle.IsFree, stream);
            WriteInt32(-handle.Id);
            return;
        }

        WriteFunction(stream is null ? null : new Func<Func<bool, Task<(bool IsLast, List<T> Items)>>>(stream.Open), invoke, name);
    }
}
