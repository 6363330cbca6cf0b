namespace V8Typed.Tests.WebApis;

/// <summary>What the URL Standard says, in examples of its own and such as its tests have.</summary>
public sealed class UrlTests : IDisposable
{
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm();
    private readonly V8Context _context;

    public UrlTests()
    {
        Polyfills.Require();
        _context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Url });
    }

    public void Dispose() => _vm.Dispose();

    [SkippableTheory]
    [InlineData("https:example.org", "https://example.org/")]
    [InlineData("https://////example.com///", "https://example.com///")]
    [InlineData("https://example.com/././foo", "https://example.com/foo")]
    [InlineData("hello:world", "hello:world")]
    [InlineData("file:///C|/demo", "file:///C:/demo")]
    [InlineData("file://loc%61lhost/", "file:///")]
    [InlineData("https://user:password@example.org/", "https://user:password@example.org/")]
    [InlineData("https://example.org/foo bar", "https://example.org/foo%20bar")]
    [InlineData("https://EXAMPLE.com/../x", "https://example.com/x")]
    [InlineData("https://ex ample.org/", "TypeError")]
    [InlineData("example", "TypeError")]
    [InlineData("https://example.com:demo", "TypeError")]
    [InlineData("http://[www.example.com]/", "TypeError")]
    [InlineData("https://faß.ExAmPlE/", "https://xn--fa-hia.example/")]
    [InlineData("http://☕.example/", "http://xn--53h.example/")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://[1:0::]/", "http://[1::]/")]
    [InlineData("http://example.com:80/?q=ä#ß", "http://example.com/?q=%C3%A4#%C3%9F")]
    [InlineData("http://xn--a/", "TypeError")]
    [InlineData("http://a\ud800b/", "TypeError")]
    public void Parsed(string text, string expected) =>
        Assert.Equal(expected, _context.RunScript($"(() => {{ try {{ return new URL({System.Text.Json.JsonSerializer.Serialize(text)}).href; }} catch (e) {{ return e.name; }} }})()"));

    [SkippableTheory]
    [InlineData("new URL('../c?d#e', 'http://x.org/a/b/').href", "http://x.org/a/c?d#e")]
    [InlineData("URL.canParse('nope') + ',' + URL.canParse('/x', 'http://a') + ',' + URL.parse('nope')", "false,true,null")]
    [InlineData("(() => { const u = new URL('http://a/?x=1&y=2&x=3'); u.searchParams.append('z', 'a b&'); return u.search + u.searchParams.getAll('x'); })()", "?x=1&y=2&x=3&z=a+b%261,3")]
    [InlineData("(() => { const u = new URL('http://a:1/b'); u.port = '8080'; u.protocol = 'https'; u.hostname = 'ü.de'; u.hash = 'q'; return u.href; })()", "https://xn--tda.de:8080/b#q")]
    [InlineData("new URLSearchParams([['a', 1], ['b', '']]).toString() + new URLSearchParams({ q: 'é' }) + new URLSearchParams('?a=%20+b').get('a')", "a=1&b=q=%C3%A9  b")]
    [InlineData("[...new URLSearchParams('b=1&a=2&b=0')].join('|') + (() => { const p = new URLSearchParams('b=1&a=2&b=0'); p.sort(); return p; })()", "b,1|a,2|b,0a=2&b=1&b=0")]
    [InlineData("new URL('blob:https://x.org/1').origin + ',' + new URL('data:x').origin", "https://x.org,null")]
    [InlineData("Object.prototype.toString.call(new URL('a:b')) + JSON.stringify({ u: new URL('a:b') }) + URL.name + URL.length", "[object URL]{\"u\":\"a:b\"}URL1")]
    [InlineData("Object.getOwnPropertyDescriptor(URL.prototype, 'href').enumerable + ',' + typeof TextEncoder + ',' + typeof domains", "true,undefined,undefined")]
    public void Used(string script, string expected) => Assert.Equal(expected, _context.RunScript(script));
}
