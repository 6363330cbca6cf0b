using System.Globalization;
using System.Text;

namespace V8Typed.WebApis;

/// <summary>One request, with the redirects that it follows (Fetch Standard, section 4.4), and the body of its response.</summary>
internal sealed class FetchCall(FetchPolicy policy, FetchRequest request) : IDisposable
{
    private const int MostRedirects = 20;
    private const int PartBytes = 65536;

    // What the connection itself says, and by what a script could be taken for another client (Fetch Standard, section 2.2.2).
    private static readonly HashSet<string> s_forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "via",
    };

    private readonly CancellationTokenSource _source = new();
    private HttpResponseMessage? _response;
    private Stream? _body;
    private long _received;

    public bool IsDisposed { get; private set; }

    /// <summary>Sends it, and gives the head of the response: lines of status, reason, URL, "1" after redirects, type; then the headers.</summary>
    public async Task<string> SendAsync()
    {
        var url = new Uri(request.Url);
        var (method, body, isCrossOrigin) = (request.Method, request.Body, false);
        for (var redirects = 0; ; redirects++)
        {
            if (!policy.Allows(url))
            {
                throw new HttpRequestException($"{FetchPolicy.OriginOf(url)} is not among V8FetchOptions.AllowedOrigins.");
            }

            using var message = Make(url, method, body, isCrossOrigin);
            var response = await policy.Invoker.SendAsync(message, _source.Token).ConfigureAwait(false);
            RequireAllowed(response);
            var status = (int)response.StatusCode;
            if (status is not (301 or 302 or 303 or 307 or 308) || request.Redirect == "follow" && response.Headers.Location is null)
            {
                return Keep(response, url, redirects > 0);
            }

            using (response)
            {
                if (request.Redirect == "manual")
                {
                    return string.Create(CultureInfo.InvariantCulture, $"0\n\n{url.AbsoluteUri}\n0\nopaqueredirect");
                }

                if (request.Redirect == "error" || redirects == MostRedirects)
                {
                    throw new HttpRequestException(request.Redirect == "error" ? "the response is a redirect, which the request does not allow." : "there were more than 20 redirects.");
                }

                var target = new Uri(url, response.Headers.Location!);
                isCrossOrigin |= FetchPolicy.OriginOf(target) != FetchPolicy.OriginOf(url);
                url = target;
                if (status is 301 or 302 && method == "POST" || status == 303 && method is not ("GET" or "HEAD"))
                {
                    (method, body) = ("GET", null);
                }
            }
        }
    }

    /// <summary>The next part of the body; empty at its end.</summary>
    public async Task<byte[]> ReadAsync()
    {
        _body ??= await _response!.Content.ReadAsStreamAsync(_source.Token).ConfigureAwait(false);
        var buffer = new byte[PartBytes];
        var read = await _body.ReadAsync(buffer, _source.Token).ConfigureAwait(false);
        _received += read;
        return _received <= policy.MaxResponseSize
            ? buffer[..read]
            : throw new HttpRequestException(string.Create(CultureInfo.InvariantCulture, $"the response is larger than V8FetchOptions.MaxResponseSize ({policy.MaxResponseSize} bytes)."));
    }

    public void Dispose()
    {
        IsDisposed = true;
        _source.Cancel();
        _response?.Dispose();
    }

    // A handler of the user's may have followed redirects where the options' check cannot look. What it got then is not for the script.
    private void RequireAllowed(HttpResponseMessage response)
    {
        if (response.RequestMessage?.RequestUri is { } reached && !policy.Allows(reached))
        {
            response.Dispose();
            throw new HttpRequestException(
                $"V8FetchOptions.Handler went to {FetchPolicy.OriginOf(reached)}, which is not among AllowedOrigins. It must not follow redirects; one that changes addresses decides"
                + " alone, without AllowedOrigins.");
        }
    }

    private HttpRequestMessage Make(Uri url, string method, byte[]? body, bool isCrossOrigin)
    {
        var message = new HttpRequestMessage(new HttpMethod(method), url);
        if (body is not null)
        {
            message.Content = new ByteArrayContent(body);
        }

        foreach (var line in request.Headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            var isLeftOut = s_forbidden.Contains(name) || (isCrossOrigin && name is ("authorization" or "cookie"));
            if (!isLeftOut && !message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value); // One of the body's: without a body there is none.
            }
        }

        return message;
    }

    private string Keep(HttpResponseMessage response, Uri url, bool isRedirected)
    {
        _response = response;
        if (IsDisposed)
        {
            response.Dispose();
        }

        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"{(int)response.StatusCode}\n{response.ReasonPhrase}\n{WithoutFragment(url)}\n{(isRedirected ? 1 : 0)}\nbasic");
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            foreach (var value in values)
            {
                head.Append('\n').Append(name).Append(':').Append(value);
            }
        }

        return head.ToString();
    }

    private static string WithoutFragment(Uri url) => url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
}
