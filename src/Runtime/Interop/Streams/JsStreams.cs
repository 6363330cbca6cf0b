using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Streams as results; used by emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsStreams
{
    /// <summary>Lets the token of the call that gave a stream end its enumerations too, as that of a C# method with <c>yield</c> does.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="stream">The stream; null for none.</param>
    /// <param name="token">The call's token.</param>
    /// <returns>The stream.</returns>
    public static IAsyncEnumerable<T> Until<T>(IAsyncEnumerable<T> stream, CancellationToken token) =>
        token.CanBeCanceled && stream is JsStream<T> own ? own.Until(token) : stream;
}
