namespace V8Typed.Tests.WebApis;

/// <summary>Blob, File, FormData, Headers, Request and Response without a network.</summary>
public sealed class BlobTests : IDisposable
{
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm();
    private readonly V8Context _context;

    public BlobTests()
    {
        Polyfills.Require();
        _context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All });
    }

    public void Dispose() => _vm.Dispose();

    [SkippableTheory]
    [InlineData("7,text/plain,aé€1", "const b = new Blob(['aé', new TextEncoder().encode('€'), 1], { type: 'TEXT/plain' }); return [b.size, b.type, await b.text()].join();")]
    [InlineData("cde|de|bcd|", "const b = new Blob(['abcde']); return (await Promise.all([b.slice(2), b.slice(-2), b.slice(1, -1), b.slice(4, 2)].map(x => x.text()))).join('|');")]
    [InlineData("1,2", "const u = new Uint8Array([0, 1, 2]), b = new Blob([u.subarray(1)]); u[1] = 9; return [...await b.bytes()].join();")]
    [InlineData("f.txt,5,true,x", "const f = new File(['x'], 'f.txt', { lastModified: 5 }); return [f.name, f.lastModified, f instanceof Blob, await f.text()].join();")]
    [InlineData("70000,2", "let n = 0, parts = 0; for await (const x of new Blob([new Uint8Array(70000)]).stream()) { n += x.length; parts++; } return [n, parts].join();")]
    [InlineData("a\nb\nc", "return await new Blob(['a\\r\\nb\\rc'], { endings: 'native' }).text();")]
    [InlineData("TypeError", "try { new Blob('text'.length); } catch (e) { return e.name; }")]
    [InlineData("a: 1, 2|b: 3|set-cookie: x|set-cookie: y", """
        const h = new Headers({ B: ' 3 ' }); h.append('A', 1); h.append('a', '2'); h.append('Set-Cookie', 'x'); h.append('set-cookie', 'y');
        return [...h].map(([k, v]) => k + ': ' + v).join('|');
        """)]
    [InlineData("null,true,x,y|TypeError,TypeError", """
        const h = new Headers([['a', '1'], ['c', 'x']]); h.delete('A'); h.append('C', 'y'); const names = [];
        for (const f of [() => h.append('a b', '1'), () => h.set('a', '1\n2')]) try { f(); } catch (e) { names.push(e.name); }
        return [String(h.get('a')), h.has('c'), h.get('C').replace(', ', ',')].join() + '|' + names.join();
        """)]
    [InlineData("text/plain;charset=UTF-8,hi,true,TypeError", """
        const r = new Response('hi'), type = r.headers.get('content-type'), text = await r.text(); let e; try { await r.text(); } catch (x) { e = x.name; }
        return [type, text, r.bodyUsed, e].join();
        """)]
    [InlineData("404,false,Nope,{\"a\":1},application/json", "const r = Response.json({ a: 1 }, { status: 404, statusText: 'Nope' }); return [r.status, r.ok, r.statusText, JSON.stringify(await r.clone().json()), r.headers.get('content-type')].join();")]
    [InlineData("302,http://a/b,0,error", "const r = Response.redirect('http://a/b'), e = Response.error(); return [r.status, r.headers.get('location'), e.status, e.type].join();")]
    [InlineData("abc", "const s = new ReadableStream({ start(c) { for (const x of 'abc') c.enqueue(new TextEncoder().encode(x)); c.close(); } }); return await new Response(s).text();")]
    [InlineData("true,false,true", "const s = new ReadableStream({ start(c) { c.enqueue(new Uint8Array(1)); } }), r = new Response(s), before = r.bodyUsed; await r.body.getReader().read(); return [r.body === s, before, r.bodyUsed].join();")]
    [InlineData("RangeError,TypeError,TypeError,TypeError", """
        const names = []; for (const f of [() => new Response('', { status: 99 }), () => new Response('x', { status: 204 }), () => new Request('http://a', { body: 'x' }), () => new Request('http://u:p@a/')]) try { f(); } catch (e) { names.push(e.name); }
        return names.join();
        """)]
    [InlineData("POST,http://a/b?c,x=1,application/x-www-form-urlencoded;charset=UTF-8", "const r = new Request(new URL('http://a/b?c'), { method: 'post', body: new URLSearchParams({ x: 1 }) }); return [r.method, r.url, await r.text(), r.headers.get('content-type')].join();")]
    [InlineData("PUT,b,true", "const a = new Request('http://a/', { method: 'PUT', body: 'b' }), b = new Request(a); return [b.method, await b.text(), a.bodyUsed].join();")]
    [InlineData("true,why", "const c = new AbortController(), r = new Request('http://a', { signal: c.signal }); c.abort('why'); return [r.signal.aborted, r.signal.reason].join();")]
    [InlineData("a=1,b=f.txt:text/css:é,a=é\"\r\n", """
        const f = new FormData(); f.append('a', 1); f.append('b', new Blob(['é'], { type: 'text/css' }), 'f.txt'); f.append('a', 'é"\n');
        const back = await new Response(f).formData(), seen = [];
        for (const [k, v] of back) seen.push(k + '=' + (typeof v === 'string' ? v : v.name + ':' + v.type + ':' + await v.text()));
        return seen.join();
        """)]
    [InlineData("x y,2", "const f = await new Response(new URLSearchParams('q=x+y&q=2')).formData(); return f.getAll('q').join();")]
    [InlineData("b,1", "const f = new FormData(); f.set('a', 1); f.set('a', 2); f.delete('a'); f.append('b', 1); return [...f.keys(), ...f.values()].join();")]
    [InlineData("[object Response][object Request][object Headers][object FormData][object Blob][object File]", "return [new Response(), new Request('http://a'), new Headers(), new FormData(), new Blob(), new File([], '')].join('');")]
    [InlineData("[object Headers Iterator],true,TypeError", "const i = new Headers().entries(); let e; try { Headers.prototype.keys.call({}); } catch (x) { e = x.name; } return [String(i), i[Symbol.iterator]() === i, e].join();")]
    [InlineData("undefined,function", "return [typeof fetch, typeof Response].join();")]
    public async Task As_the_standards_say(string expected, string body) =>
        Assert.Equal(expected, await _context.RunScriptAsync<string>("(async () => { const s = await (async () => {" + body + "})(); return String(s); })()"));
}
