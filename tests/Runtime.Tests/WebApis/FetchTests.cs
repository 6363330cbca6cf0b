using System.Net;
using System.Text;

namespace V8Typed.Tests.WebApis;

/// <summary>fetch against a server that is a function.</summary>
public sealed class FetchTests : IDisposable
{
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(30) });
    private readonly Server _server = new();

    public FetchTests() => Polyfills.Require();

    public void Dispose() => _vm.Dispose();

    [SkippableTheory]
    [InlineData("200,OK,GET /a?b ,true,http://ok.test/a?b,basic", "const r = await fetch('http://ok.test/a?b#c'); return [r.status, r.statusText, await r.text(), r.ok, r.url, r.type].join();")]
    [InlineData("POST /echo hé|text/plain; charset=UTF-8|1", "const r = await fetch('http://ok.test/echo', { method: 'POST', body: 'hé', headers: { 'X-One': 1, Host: 'evil.test' } }); return [await r.text(), r.headers.get('x-type'), r.headers.get('x-one')].join('|');")]
    [InlineData("POST /echo ab", "const body = new ReadableStream({ start(c) { c.enqueue(new Uint8Array([97])); c.enqueue(new Uint8Array([98])); c.close(); } }); return await (await fetch('http://ok.test/echo', { method: 'POST', body, duplex: 'half' })).text();")]
    [InlineData("true,http://ok.test/b,GET /b ", "const r = await fetch('http://ok.test/redirect?http://ok.test/b', { method: 'POST', body: 'x' }); return [r.redirected, r.url, await r.text()].join();")]
    [InlineData("TypeError: fetch failed: http://evil.test is not among V8FetchOptions.AllowedOrigins.", "try { await fetch('http://evil.test/'); } catch (e) { return String(e); }")]
    [InlineData("TypeError: fetch failed: http://evil.test is not among V8FetchOptions.AllowedOrigins.", "try { await fetch('http://ok.test/redirect?http://evil.test/'); } catch (e) { return String(e); }")]
    [InlineData("TypeError: fetch failed: http://ok.test:81 is not among V8FetchOptions.AllowedOrigins.", "try { await fetch('http://ok.test:81/'); } catch (e) { return String(e); }")]
    [InlineData("TypeError,TypeError", "const n = []; for (const u of ['file:///etc/passwd', 'data:,x']) try { await fetch(u); } catch (e) { n.push(e.name); } return n.join();")]
    [InlineData("TypeError", "try { await fetch('http://ok.test/redirect?/b', { redirect: 'error' }); } catch (e) { return e.name; }")]
    [InlineData("0,opaqueredirect", "const r = await fetch('http://ok.test/redirect?/b', { redirect: 'manual' }); return [r.status, r.type].join();")]
    [InlineData("TypeError: fetch failed: there were more than 20 redirects.", "try { await fetch('http://ok.test/redirect?/redirect'); } catch (e) { return String(e); }")]
    [InlineData("|secret", "const h = { authorization: 'secret' }, a = await fetch('http://ok.test/redirect?http://other.test/echo', { headers: h }), b = await fetch('http://ok.test/redirect?/echo', { headers: h }); await a.text(); await b.text(); return [a.headers.get('x-auth'), b.headers.get('x-auth')].join('|');")]
    [InlineData("TypeError: fetch failed: the wire is cut", "try { await fetch('http://ok.test/fail'); } catch (e) { return String(e); }")]
    [InlineData("200000,true", "let n = 0, parts = 0; for await (const x of (await fetch('http://ok.test/large')).body) { n += x.length; parts++; } return [n, parts > 1].join();")]
    [InlineData("TypeError", "try { await (await fetch('http://ok.test/huge')).arrayBuffer(); } catch (e) { return e.name; }")]
    [InlineData("AbortError,true", "const c = new AbortController(), p = fetch('http://ok.test/never', { signal: c.signal }); c.abort(); try { await p; } catch (e) { return [e.name, e === c.signal.reason].join(); }")]
    [InlineData("TimeoutError", "try { await fetch('http://ok.test/never', { signal: AbortSignal.timeout(5) }); } catch (e) { return e.name; }")]
    [InlineData("null,204", "const r = await fetch('http://ok.test/empty'); return [String(r.body), r.status].join();")]
    [InlineData("TypeError", "const r = await fetch('http://ok.test/a'); r.body.cancel(); try { r.headers.set('a', 'b'); } catch (e) { return e.name; }")]
    [InlineData("1", "const r = await fetch('http://ok.test/json'); return (await r.json()).a;")]
    public async Task As_the_standard_says(string expected, string body)
    {
        using var context = _vm.CreateContext(new V8ContextOptions
        {
            WebApis = V8WebApis.All,
            Fetch = new V8FetchOptions { AllowedOrigins = ["http://ok.test", "http://other.test:80/"], Handler = _server, MaxResponseSize = 300000 },
        });
        Assert.Equal(expected, await context.RunScriptAsync<string>("(async () => { const s = await (async () => {" + body + "})(); return String(s); })()"));
        for (var i = 0; i < 1000 && context.Statistics.PendingTasks > 0; i++)
        {
            await Task.Delay(5);
        }

        Assert.Equal(0, context.Statistics.PendingTasks);
    }

    [SkippableFact]
    public async Task Disposing_the_context_ends_what_is_under_way()
    {
        var context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Fetch, Fetch = new V8FetchOptions { Handler = _server } });
        var pending = context.RunScriptAsync<string>("fetch('http://any.test/never').then(String)");
        await _server.Reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        context.Dispose();
        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => pending);
        await _server.Canceled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [SkippableFact]
    public void Options_that_would_be_no_protection_are_refused()
    {
        using var following = new SocketsHttpHandler();
        using var behind = new Around { InnerHandler = new Around { InnerHandler = new HttpClientHandler() } };
        foreach (var options in new V8FetchOptions[]
        {
            new(), new() { Handler = following }, new() { Handler = behind }, new() { AllowedOrigins = ["example.org"] }, new() { AllowedOrigins = ["https://example.org/path"] }, new() { AllowedOrigins = ["file:///"] },
            new() { AllowedOrigins = [], MaxResponseSize = 0 },
        })
        {
            Assert.ThrowsAny<ArgumentException>(() => _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Fetch, Fetch = options }));
        }
    }

    // What such a handler got from elsewhere is not for the script.
    [SkippableFact]
    public async Task A_handler_that_goes_elsewhere_by_itself_is_refused()
    {
        using var follower = new Around { InnerHandler = _server, Elsewhere = new Uri("http://127.0.0.1/secret") };
        using var context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Fetch, Fetch = new V8FetchOptions { AllowedOrigins = ["http://ok.test"], Handler = follower } });
        var answer = await context.RunScriptAsync<string>("fetch('http://ok.test/').then(r => r.text(), String)");
        Assert.StartsWith("TypeError: fetch failed: V8FetchOptions.Handler went to http://127.0.0.1, which is not among AllowedOrigins.", answer, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("http://bücher.test", "http://bücher.test/")]
    [InlineData("http://xn--bcher-kva.test", "http://BÜCHER.test/")]
    [InlineData("http://[::1]:5000", "http://[0:0::1]:5000/")]
    [InlineData("http://OK.test:80", "http://ok.test/")]
    public async Task One_origin_may_be_written_in_several_ways(string origin, string url)
    {
        using var context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Fetch, Fetch = new V8FetchOptions { AllowedOrigins = [origin], Handler = _server } });
        Assert.Equal("GET / ", await context.RunScriptAsync<string>($"fetch('{url}').then(r => r.text())"));
    }

    private sealed class Around : DelegatingHandler
    {
        public Uri? Elsewhere { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            request.RequestUri = Elsewhere ?? request.RequestUri; // As the handlers of .NET do.
            response.RequestMessage = request;
            return response;
        }
    }

    private sealed class Server : HttpMessageHandler
    {
        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Canceled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Null(request.Headers.Host);
            var url = request.RequestUri!;
            switch (url.AbsolutePath)
            {
                case "/never":
                    Reached.TrySetResult();
                    try
                    {
                        await Task.Delay(Timeout.Infinite, cancellationToken);
                    }
                    catch (OperationCanceledException)
                    {
                        Canceled.TrySetResult();
                        throw;
                    }

                    break;
                case "/fail":
                    throw new HttpRequestException("the wire is cut");
                case "/empty":
                    return new HttpResponseMessage(HttpStatusCode.NoContent);
                case "/redirect":
                    return new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(url.Query.Length > 0 ? url.Query[1..] : "/redirect", UriKind.RelativeOrAbsolute) } };
                case "/large" or "/huge":
                    return new HttpResponseMessage { Content = new ByteArrayContent(new byte[url.AbsolutePath == "/large" ? 200000 : 400000]) };
                case "/json":
                    return new HttpResponseMessage { Content = new StringContent("{\"a\":1}", Encoding.UTF8, "application/json") };
            }

            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var response = new HttpResponseMessage { Content = new StringContent($"{request.Method} {url.PathAndQuery} {body}") };
            response.Headers.TryAddWithoutValidation("x-type", request.Content?.Headers.ContentType?.ToString());
            response.Headers.TryAddWithoutValidation("x-one", request.Headers.TryGetValues("x-one", out var one) ? one.Single() : null);
            response.Headers.TryAddWithoutValidation("x-auth", request.Headers.Authorization?.ToString());
            return response;
        }
    }
}
