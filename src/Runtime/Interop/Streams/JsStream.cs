namespace V8Typed.Interop;

/// <summary>An async iterable of script as a stream of C#: every enumeration asks the script anew, in chunks of what is there.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
/// <param name="source">The iterable.</param>
/// <param name="token">Ends every enumeration.</param>
internal sealed class JsStream<T>(StreamSource<T> source, CancellationToken token = default) : IAsyncEnumerable<T>, IJsStream, IDisposable
{
    public JsHandle Handle => source.Handle;

    /// <summary>The same iterable, whose enumerations the token ends.</summary>
    public JsStream<T> Until(CancellationToken end) => new(source, end);

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        source.ThrowIfUnusable();
        var linked = token.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken)
            : null;
        return new StreamEnumerator<T>(source, linked?.Token ?? (token.CanBeCanceled ? token : cancellationToken), linked);
    }

    /// <summary>Gives the iterable up before the collector does.</summary>
    public void Dispose() => source.Handle.Free();
}
