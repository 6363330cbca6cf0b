namespace V8Typed.Tests.WebApis;

/// <summary>What the Streams Standard says, as scripts that give a text.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm();
    private readonly V8Context _context;

    public StreamTests()
    {
        Polyfills.Require();
        _context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All });
    }

    public void Dispose() => _vm.Dispose();

    [SkippableTheory]
    [InlineData("a,b,undefined,true", """
        const r = new ReadableStream({ start(c) { c.enqueue('a'); c.enqueue('b'); c.close(); } }).getReader();
        const seen = [(await r.read()).value, (await r.read()).value], last = await r.read();
        return [...seen, String(last.value), last.done].join();
        """)]
    [InlineData("0,1,2", "let n = 0; const seen = []; for await (const x of new ReadableStream({ pull(c) { c.enqueue(n); if (++n === 3) c.close(); } })) seen.push(x); return seen.join();")]
    [InlineData("why", "let seen; const s = new ReadableStream({ cancel(r) { seen = r; } }); await s.cancel('why'); return seen;")]
    [InlineData("boom", "const s = new ReadableStream({ start(c) { c.error(new Error('boom')); } }); try { await s.getReader().read(); } catch (e) { return e.message; }")]
    [InlineData("1,2|1,2", """
        const [a, b] = new ReadableStream({ start(c) { c.enqueue(1); c.enqueue(2); c.close(); } }).tee(), all = async s => { const x = []; for await (const v of s) x.push(v); return x.join(); };
        return await all(a) + '|' + await all(b);
        """)]
    [InlineData("A,B,end", """
        const seen = [];
        await new ReadableStream({ start(c) { c.enqueue('a'); c.enqueue('b'); c.close(); } })
          .pipeThrough(new TransformStream({ transform(x, c) { c.enqueue(x.toUpperCase()); }, flush(c) { c.enqueue('end'); } }))
          .pipeTo(new WritableStream({ write(x) { seen.push(x); } }));
        return seen.join();
        """)]
    [InlineData("AbortError", """
        const c = new AbortController(), p = new ReadableStream({}).pipeTo(new WritableStream(), { signal: c.signal });
        c.abort(); try { await p; } catch (e) { return e.name; }
        """)]
    [InlineData("1,2,3|3", """
        const s = new ReadableStream({ type: 'bytes', pull(c) { const v = c.byobRequest.view; v[0] = 1; v[1] = 2; v[2] = 3; c.byobRequest.respond(3); } });
        const { value } = await s.getReader({ mode: 'byob' }).read(new Uint8Array(8)); return [...value].join() + '|' + value.length;
        """)]
    [InlineData("-1,false", """
        const w = new WritableStream({ write() { return new Promise(() => {}); } }, new CountQueuingStrategy({ highWaterMark: 1 })).getWriter();
        w.write(1).catch(() => {}); w.write(2).catch(() => {}); let ready = false; w.ready.then(() => ready = true); await null; return [w.desiredSize, ready].join();
        """)]
    [InlineData("😀€|4,3", """
        const units = '😀€', sizes = []; let text = '';
        const bytes = new ReadableStream({ start(c) { c.enqueue(units[0]); c.enqueue(units[1]); c.enqueue(units[2]); c.close(); } }).pipeThrough(new TextEncoderStream());
        const [a, b] = bytes.tee(); for await (const x of b) sizes.push(x.length);
        for await (const x of a.pipeThrough(new TextDecoderStream())) text += x;
        return text + '|' + sizes.join();
        """)]
    [InlineData("€", """
        const w = new TextDecoderStream(), writer = w.writable.getWriter(); writer.write(new Uint8Array([0xe2])); writer.write(new Uint8Array([0x82, 0xac])); writer.close();
        let text = ''; for await (const x of w.readable) text += x; return text;
        """)]
    [InlineData("1,2", "const seen = []; for await (const x of ReadableStream.from([1, 2])) seen.push(x); return seen.join();")]
    [InlineData("5", "return new ByteLengthQueuingStrategy({ highWaterMark: 5 }).size(new Uint8Array(5));")]
    [InlineData("TypeError", "try { new ReadableStreamDefaultController(); } catch (e) { return e.name; }")]
    [InlineData("ReadableStream,WritableStream,TransformStream", "return [ReadableStream.name, WritableStream.name, TransformStream.name].join();")]
    [InlineData("[object ReadableStream]|function", "return String(new ReadableStream()) + '|' + typeof TransformStream;")]
    [InlineData("true,false,true", "ReadableStream; const d = Object.getOwnPropertyDescriptor(globalThis, 'ReadableStream'); return [d.writable, d.enumerable, d.configurable].join();")]
    public async Task As_the_standard_says(string expected, string body) =>
        Assert.Equal(expected, await _context.RunScriptAsync<string>("(async () => { const s = await (async () => {" + body + "})(); return String(s); })()"));

    [SkippableFact]
    public async Task A_stream_is_read_as_an_async_iterable_of_chunks_that_timers_feed()
    {
        _context.RunScript("""
            var feed = new ReadableStream({ start(c) { let n = 0; const t = setInterval(() => { c.enqueue(++n); if (n === 3) { clearInterval(t); c.close(); } }, 1); } });
            """);
        Assert.Equal("1,2,3", await _context.RunScriptAsync<string>("(async () => { const x = []; for await (const v of feed) x.push(v); return x.join(); })()"));
    }

    [SkippableFact]
    public void What_is_needed_only_is_not_seen()
    {
        using var context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Streams });
        Assert.Equal(
            "function,undefined,undefined,undefined,undefined,undefined",
            context.RunScript("[typeof ReadableStream, typeof AbortController, typeof TextEncoder, typeof queueMicrotask, typeof structuredClone, typeof DOMException].join()"));
        Assert.Equal("true", context.RunScript("new WritableStream({ start(c) { globalThis.signal = c.signal; } }); String(signal instanceof Object && signal.aborted === false)"));
    }

    [SkippableFact]
    public void A_global_that_script_has_replaced_before_stays_so() =>
        Assert.Equal("5,function", _context.RunScript("ReadableStream = 5; [ReadableStream, typeof WritableStream].join()"));
}
