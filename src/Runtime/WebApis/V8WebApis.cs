namespace V8Typed;

/// <summary>The web APIs that a context can define. What one needs of another, it brings along without making it visible.</summary>
[Flags]
public enum V8WebApis
{
    /// <summary>None: script sees only the language.</summary>
    None = 0,

    /// <summary><c>console</c>; what is written goes to <see cref="V8ContextOptions.ConsoleSink"/>, and nowhere without one.</summary>
    Console = 1,

    /// <summary>
    /// <c>setTimeout</c>, <c>setInterval</c>, <c>setImmediate</c> and what clears them, by the clock of <see cref="V8ContextOptions.TimeProvider"/>. Each
    /// callback is a call of its own, on a thread of the pool, under the VM's time limit (HTML, section 8.7).
    /// </summary>
    Timers = 2,

    /// <summary><c>queueMicrotask</c> (HTML, section 8.8).</summary>
    Microtasks = 4,

    /// <summary><c>TextEncoder</c>, <c>TextDecoder</c> with the encodings of .NET, <c>atob</c> and <c>btoa</c> (Encoding Standard).</summary>
    Encoding = 8,

    /// <summary><c>MessageChannel</c> and <c>MessagePort</c> (HTML, section 9.4).</summary>
    Messaging = 16,

    /// <summary>
    /// <c>Event</c>, <c>CustomEvent</c>, <c>EventTarget</c>, <c>AbortController</c>, <c>AbortSignal</c> (whose instances scripts also get for a
    /// <see cref="CancellationToken"/>) and <c>DOMException</c> (DOM, sections 2 and 3).
    /// </summary>
    Events = 32,

    /// <summary><c>structuredClone</c> (HTML, section 2.7).</summary>
    StructuredClone = 64,

    /// <summary>
    /// <c>performance</c> with <c>now</c>, <c>timeOrigin</c>, marks and measures, by the clock of <see cref="V8ContextOptions.TimeProvider"/> (High Resolution Time,
    /// User Timing).
    /// </summary>
    Performance = 128,

    /// <summary><c>crypto.getRandomValues</c>, <c>crypto.randomUUID</c> and <c>crypto.subtle.digest</c> (Web Cryptography).</summary>
    Crypto = 256,

    /// <summary>
    /// <c>ReadableStream</c>, <c>WritableStream</c>, <c>TransformStream</c> with their readers, writers and controllers, streams of bytes,
    /// <c>CountQueuingStrategy</c>, <c>ByteLengthQueuingStrategy</c>, <c>TextEncoderStream</c> and <c>TextDecoderStream</c> (Streams and Encoding Standard).
    /// </summary>
    Streams = 512,

    /// <summary><c>URL</c> and <c>URLSearchParams</c> (URL Standard).</summary>
    Url = 1024,

    /// <summary><c>Blob</c> and <c>File</c> (File API).</summary>
    Blob = 2048,

    /// <summary>
    /// <c>Headers</c>, <c>FormData</c>, <c>Request</c>, <c>Response</c> (Fetch Standard); and <c>fetch</c> itself if <see cref="V8ContextOptions.Fetch"/> says
    /// what it may reach.
    /// </summary>
    Fetch = 4096,

    /// <summary>All of the above.</summary>
    All = Console | Timers | Microtasks | Encoding | Messaging | Events | StructuredClone | Performance | Crypto | Streams | Url | Blob | Fetch,
}
