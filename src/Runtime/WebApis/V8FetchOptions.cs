namespace V8Typed;

/// <summary>
/// What <c>fetch</c> of a context may reach. Without it <see cref="V8WebApis.Fetch"/> defines <c>Request</c>, <c>Response</c> and what belongs to them, and no <c>fetch</c>.
/// Read when the context is created.
/// </summary>
public sealed class V8FetchOptions
{
    /// <summary>
    /// The origins that scripts may send requests to, such as <c>https://api.example.org</c> or <c>http://localhost:5000</c>: scheme, host and port, of which the port is left
    /// out where it is the scheme's usual one. Redirects are held against them, too. <see langword="null"/> (the default) only with a <see cref="Handler"/>, which then
    /// decides alone. An origin is a name: what it resolves to is not looked at.
    /// </summary>
    public IReadOnlyCollection<string>? AllowedOrigins { get; set; }

    /// <summary>
    /// What sends the requests; <see langword="null"/> (the default) for a handler that all contexts share, without cookies, credentials or the environment's proxies
    /// being added by script. Must not follow redirects by itself, nor hand requests on to one that does, since they would not be held against
    /// <see cref="AllowedOrigins"/>: an answer from elsewhere is an error. It stays the caller's to dispose.
    /// </summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>The most bytes that a response's body may have, after it was decompressed; <see langword="null"/> (the default) for no limit. Reading more is an error.</summary>
    public long? MaxResponseSize { get; set; }
}
