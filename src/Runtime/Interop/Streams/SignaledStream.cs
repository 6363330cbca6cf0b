namespace V8Typed.Interop;

/// <summary>A stream of .NET whose method was given a signal by script: the signal is watched as long as script can enumerate the stream.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
/// <param name="stream">The stream, whose method has the token.</param>
/// <param name="realm">Where the signal is.</param>
/// <param name="signal">The signal's number.</param>
internal sealed class SignaledStream<T>(IAsyncEnumerable<T> stream, JsRealm realm, int signal) : IAsyncEnumerable<T>
{
    ~SignaledStream() => realm.QueueUnwatch(signal);

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => stream.GetAsyncEnumerator(cancellationToken);
}
