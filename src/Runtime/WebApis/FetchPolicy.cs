using System.Globalization;
using System.Net;

namespace V8Typed.WebApis;

/// <summary>Which origins a context may reach, and by what.</summary>
internal sealed class FetchPolicy
{
    // For all contexts: its connections are kept and used again. Nothing of one request is remembered for the next.
    private static readonly Lazy<HttpMessageInvoker> s_shared = new(static () => new HttpMessageInvoker(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // Names may come to mean other addresses.
        }));

    private readonly HashSet<string>? _origins;

    /// <exception cref="ArgumentException">The options contradict themselves, or name what is no origin.</exception>
    public FetchPolicy(V8FetchOptions options)
    {
        if (options is { AllowedOrigins: null, Handler: null })
        {
            throw new ArgumentException("V8FetchOptions names neither AllowedOrigins nor a Handler, so fetch could reach nothing. Set one of them.");
        }

        var last = options.Handler;
        while (last is DelegatingHandler { InnerHandler: { } inner })
        {
            last = inner;
        }

        if (last is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true })
        {
            throw new ArgumentException("V8FetchOptions.Handler, or the last that it hands requests on to, follows redirects by itself, past AllowedOrigins. Set AllowAutoRedirect of it to false: fetch follows them.");
        }

        if (options.MaxResponseSize is <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MaxResponseSize, "V8FetchOptions.MaxResponseSize must be greater than 0.");
        }

        if (options.AllowedOrigins is { } origins)
        {
            _origins = [];
            foreach (var origin in origins)
            {
                _origins.Add(Parse(origin));
            }
        }

        Invoker = options.Handler is { } handler ? new HttpMessageInvoker(handler, disposeHandler: false) : s_shared.Value;
        MaxResponseSize = options.MaxResponseSize ?? long.MaxValue;
    }

    public HttpMessageInvoker Invoker { get; }

    public long MaxResponseSize { get; }

    public bool Allows(Uri url) => url.Scheme is "http" or "https" && (_origins is null || _origins.Contains(OriginOf(url)));

    /// <summary>Scheme, host and port as the URL Standard writes them: a host of other than ASCII characters in Punycode, the scheme's usual port left out.</summary>
    public static string OriginOf(Uri url)
    {
        var host = url.HostNameType == UriHostNameType.IPv6 ? $"[{url.IdnHost}]" : url.IdnHost;
        return string.Create(CultureInfo.InvariantCulture, $"{url.Scheme}://{host}{(url.IsDefaultPort ? "" : $":{url.Port}")}");
    }

    private static string Parse(string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.PathAndQuery != "/" || url.UserInfo.Length > 0 || url.Fragment.Length > 0)
        {
            throw new ArgumentException($"V8FetchOptions.AllowedOrigins: '{origin}' is no origin. Write scheme, host and port, such as 'https://api.example.org'.");
        }

        return OriginOf(url);
    }
}
