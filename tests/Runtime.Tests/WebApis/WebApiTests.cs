using System.Globalization;

namespace V8Typed.Tests.WebApis;

/// <summary>What the specifications say of each API, as expressions that are true.</summary>
public sealed class WebApiTests : IDisposable
{
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm(new V8VmOptions { WebApis = V8WebApis.All & ~Polyfills.Dependent });
    private readonly V8Context _context;

    public WebApiTests() => _context = _vm.CreateContext();

    public void Dispose() => _vm.Dispose();

    [Theory]
    [InlineData("typeof setTimeout + typeof TextEncoder + typeof MessageChannel + typeof AbortController + typeof crypto + typeof structuredClone + typeof queueMicrotask + typeof performance", "undefined")]
    public void Nothing_is_there_unless_asked_for(string script, string expected)
    {
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext();
        Assert.Equal(string.Concat(Enumerable.Repeat(expected, 8)), context.RunScript(script));
        using var one = vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Messaging });
        Assert.Equal("undefined,undefined,function", one.RunScript("[typeof setTimeout, typeof structuredClone, typeof MessageChannel].join()"));
    }

    [Theory]
    [InlineData("new TextEncoder().encode('aé€😀').join() === '97,195,169,226,130,172,240,159,152,128'")]
    [InlineData("new TextEncoder().encode('a\\ud800b').join() === '97,239,191,189,98'")]
    [InlineData("new TextEncoder().encode().length === 0 && new TextEncoder().encoding === 'utf-8'")]
    [InlineData("(() => { const t = new Uint8Array(4), r = new TextEncoder().encodeInto('a😀', t); return r.read === 1 && r.written === 1 && t.join() === '97,0,0,0'; })()")]
    [InlineData("new TextDecoder().decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac])) === '€'")]
    [InlineData("new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array([0xef, 0xbb, 0xbf, 65])) === '\\ufeffA'")]
    [InlineData("new TextDecoder().decode(new Uint8Array([65, 0xff, 66])) === 'A\\ufffdB'")]
    [InlineData("throws(() => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff]))) === 'TypeError'")]
    [InlineData("throws(() => new TextDecoder('no-such-label')) === 'RangeError'")]
    [InlineData("new TextDecoder(' LATIN1 ').encoding === 'windows-1252' && new TextDecoder('utf-16').encoding === 'utf-16le'")]
    [InlineData("new TextDecoder('windows-1251').decode(new Uint8Array([0xcf, 0xf0, 0xe8])) === 'При'")]
    [InlineData("new TextDecoder('shift_jis').decode(new Uint8Array([0x82, 0xa0])) === 'あ'")]
    [InlineData("new TextDecoder('gb18030').decode(new Uint8Array([0xc4, 0xe3])) === '你'")]
    [InlineData("new TextDecoder('utf-16be').decode(new Uint8Array([0, 65]).buffer) === 'A'")]
    [InlineData("(() => { const d = new TextDecoder(); return d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }) + d.decode(new Uint8Array([0xac]), { stream: true }) + d.decode() === '€'; })()")]
    [InlineData("(() => { const d = new TextDecoder(); return d.decode(new Uint8Array([0xe2]), { stream: true }) + d.decode() === '\\ufffd'; })()")]
    [InlineData("byParts('utf-8', [0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xef, 0xbb, 0xbf]) === 'aé😀\\ufeff'")]
    [InlineData("byParts('utf-8', [0xf0, 0x9f, 0x41, 0xe2, 0x82, 0xe2, 0x82, 0xac, 0x80, 0xc0]) === '\\ufffdA\\ufffd€\\ufffd\\ufffd'")]
    [InlineData("byParts('utf-16le', [0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde, 0x41, 0, 0x3d, 0xd8]) === '😀A\\ufffd' && byParts('utf-16be', [0xd8, 0x3d, 0xde, 0x00, 0xd8, 0x3d, 0, 0x41]) === '😀\\ufffdA'")]
    [InlineData("byParts('shift_jis', [0x82, 0xa0, 0x41]) === 'あA' && byParts('iso-2022-jp', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42, 0x41]) === 'あA'")]
    [InlineData("throws(() => { const d = new TextDecoder('utf-8', { fatal: true }); d.decode(new Uint8Array([0xe2]), { stream: true }); d.decode(); }) === 'TypeError'")]
    [InlineData("new TextDecoder().decode(new Uint8Array(20000).fill(97)).length === 20000")]
    [InlineData("new TextDecoder().decode(new Uint8Array([1, 65, 66]).subarray(1)) === 'AB' && new TextDecoder().decode(new DataView(new Uint8Array([65]).buffer)) === 'A'")]
    [InlineData("throws(() => new TextDecoder().decode('x')) === 'TypeError'")]
    [InlineData("btoa('a\\xff') === 'Yf8=' && btoa('') === '' && btoa('ab') === 'YWI=' && btoa('abc') === 'YWJj'")]
    [InlineData("atob(' YW\\nI= ') === 'ab' && atob('YWI') === 'ab' && atob('') === ''")]
    [InlineData("throws(() => btoa('€')) === 'InvalidCharacterError' && throws(() => atob('a')) === 'InvalidCharacterError' && throws(() => atob('a===')) === 'InvalidCharacterError'")]
    public void Encoding(string expression) => Check(expression);

    [Fact]
    public void Decoders_that_a_script_leaves_in_the_middle_do_not_pile_up()
    {
        Assert.Equal("ok", _context.RunScript("for (let i = 0; i < 5000; i++) new TextDecoder().decode(new Uint8Array([0xe2]), { stream: true }); 'ok'"));
        Assert.Equal("RangeError", _context.RunScript("try { for (let i = 0; i < 5000; i++) new TextDecoder('gbk').decode(new Uint8Array([0xc4]), { stream: true }); } catch (e) { e.name }"));
        Assert.Equal("€你", _context.RunScript("new TextDecoder().decode(new Uint8Array([0xe2, 0x82, 0xac])) + new TextDecoder('gbk').decode(new Uint8Array([0xc4, 0xe3]))"));
    }

    [Theory]
    [InlineData("(() => { const o = { a: [1, , 3], d: new Date(5), m: new Map([[{}, new Set([1n])]]), r: /x/gi, u: undefined, n: null, b: Object(true) }; o.self = o; const c = structuredClone(o);"
        + " return c !== o && c.self === c && !(1 in c.a) && c.a.length === 3 && c.d.getTime() === 5 && [...[...c.m.values()][0]][0] === 1n && String(c.r) === '/x/gi' && 'u' in c && c.n === null && c.b.valueOf() === true; })()")]
    [InlineData("(() => { const b = new Uint8Array([1, 2, 3]), c = structuredClone(b.subarray(1)); return c.length === 2 && c[0] === 2 && c.buffer.byteLength === 3; })()")]
    [InlineData("(() => { const b = new ArrayBuffer(8), c = structuredClone({ b }, { transfer: [b] }); return b.detached && c.b.byteLength === 8; })()")]
    [InlineData("(() => { const e = structuredClone(new RangeError('r', { cause: 5 })); return e instanceof RangeError && e.message === 'r' && e.cause === 5; })()")]
    [InlineData("throws(() => structuredClone(() => 1)) === 'DataCloneError' && throws(() => structuredClone({ s: Symbol() })) === 'DataCloneError' && throws(() => structuredClone(Promise.resolve())) === 'DataCloneError'")]
    [InlineData("(() => { class A { constructor() { this.x = 1; } } const c = structuredClone(new A()); return Object.getPrototypeOf(c) === Object.prototype && c.x === 1; })()")]
    [InlineData("(() => { let n = 0; const c = structuredClone({ get x() { n++; return 5; } }); return n === 1 && c.x === 5; })()")]
    public void Structured_clone(string expression) => Check(expression);

    [Theory]
    [InlineData("(() => { const t = new EventTarget(), seen = []; t.addEventListener('x', e => seen.push(e.type, e.target === t, e.eventPhase)); t.addEventListener('x', { handleEvent(e) { seen.push(this !== t); e.preventDefault(); } }, { once: true });"
        + " const r = t.dispatchEvent(new Event('x', { cancelable: true })), r2 = t.dispatchEvent(new Event('x')); return seen.join() === 'x,true,2,true,x,true,2' && r === false && r2 === true; })()")]
    [InlineData("(() => { const t = new EventTarget(), f = () => { throw 1; }; t.addEventListener('x', f); t.addEventListener('x', f); t.removeEventListener('x', f); return t.dispatchEvent(new CustomEvent('x', { detail: 5 })); })()")]
    [InlineData("(() => { let n = 0; const t = new EventTarget(); t.addEventListener('x', e => { n++; e.stopImmediatePropagation(); }); t.addEventListener('x', () => n++); t.dispatchEvent(new Event('x')); return n === 1; })()")]
    [InlineData("new CustomEvent('x', { detail: 5 }).detail === 5 && new CustomEvent('x') instanceof Event && Event.AT_TARGET === 2")]
    [InlineData("throws(() => new Event()) === 'TypeError' && throws(() => new EventTarget().dispatchEvent({})) === 'TypeError'")]
    [InlineData("(() => { const c = new AbortController(), seen = []; c.signal.onabort = () => seen.push(1); c.signal.addEventListener('abort', () => seen.push(c.signal.reason)); c.abort('why'); c.abort('again'); return c.signal.aborted && seen.join() === '1,why' && c.signal instanceof AbortSignal; })()")]
    [InlineData("(() => { const c = new AbortController(); c.abort(); return c.signal.reason.name === 'AbortError' && c.signal.reason instanceof DOMException && c.signal.reason.code === 20 && throws(() => c.signal.throwIfAborted()) === 'AbortError'; })()")]
    [InlineData("(() => { const a = new AbortController(), b = new AbortController(), s = AbortSignal.any([a.signal, b.signal]); b.abort(7); return s.aborted && s.reason === 7 && AbortSignal.abort().aborted && AbortSignal.any([]).aborted === false; })()")]
    [InlineData("(() => { const c = new AbortController(), seen = []; c.signal.onabort = e => seen.push(e instanceof Event, e.isTrusted, e.target === c.signal, e.type); c.abort(); return c.signal instanceof EventTarget && seen.join() === 'true,true,true,abort'; })()")]
    [InlineData("(() => { const s = new AbortController().signal, seen = []; s.addEventListener('x', e => { seen.push(e.type, e.target === s); e.stopImmediatePropagation(); }); s.addEventListener('x', () => seen.push('no')); s.dispatchEvent(new Event('x')); return seen.join() === 'x,true' && !s.aborted; })()")]
    [InlineData("throws(() => new AbortSignal()) === 'TypeError' && throws(() => AbortSignal.any([1])) === 'TypeError' && throws(() => AbortSignal.timeout(-1)) === 'TypeError'")]
    [InlineData("(() => { const e = new DOMException('m', 'DataCloneError'); return e instanceof Error && e.name === 'DataCloneError' && e.message === 'm' && e.code === 25 && new DOMException().name === 'Error'; })()")]
    public void Events(string expression) => Check(expression);

    [Theory]
    [InlineData("performance.now() >= 0 && performance.timeOrigin > 1.7e12 && typeof performance.toJSON().timeOrigin === 'number'")]
    [InlineData("/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID())")]
    [InlineData("(() => { const a = new Uint32Array(16); return crypto.getRandomValues(a) === a && a.some(x => x !== 0); })()")]
    [InlineData("throws(() => crypto.getRandomValues(new Float64Array(1))) === 'TypeMismatchError' && throws(() => crypto.getRandomValues(new Uint8Array(65537))) === 'QuotaExceededError'")]
    [InlineData("throws(() => new Crypto()) === 'TypeError' && throws(() => new Performance()) === 'TypeError' && throws(() => new MessagePort()) === 'TypeError'")]
    public void Performance_and_crypto(string expression) => Check(expression);

    [Theory]
    [InlineData("(() => { const d = Object.getOwnPropertyDescriptor(globalThis, 'TextEncoder'); return d.writable && !d.enumerable && d.configurable; })()")]
    [InlineData("(() => { const d = Object.getOwnPropertyDescriptor(globalThis, 'setTimeout'); return d.writable && d.enumerable && d.configurable && setTimeout.length === 1; })()")]
    [InlineData("Object.getOwnPropertyDescriptor(TextEncoder.prototype, 'encode').enumerable && Object.prototype.toString.call(new TextEncoder()) === '[object TextEncoder]'")]
    [InlineData("throws(() => TextEncoder.prototype.encode.call({}, 'x')) === 'TypeError' && throws(() => setTimeout('1')) === 'TypeError' && throws(() => queueMicrotask(1)) === 'TypeError'")]
    public void Web_IDL(string expression) => Check(expression);

    [Theory]
    [InlineData("SHA-1", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("sha-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("SHA-384", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7")]
    public async Task Digests(string algorithm, string expected) => Assert.Equal(
        expected,
        await _context.RunScriptAsync<string>(string.Create(
            CultureInfo.InvariantCulture,
            $"crypto.subtle.digest({{ name: '{algorithm}' }}, new TextEncoder().encode('abc')).then(b => [...new Uint8Array(b)].map(x => x.toString(16).padStart(2, '0')).join(''))")));

    [Fact]
    public async Task An_unknown_digest_is_a_rejection() => Assert.Equal(
        "NotSupportedError", await _context.RunScriptAsync<string>("crypto.subtle.digest('MD5', new Uint8Array()).catch(e => e.name)"));

    [Fact]
    public async Task Microtasks_and_messages_and_timers_in_their_order() => Assert.Equal(
        "sync,micro,message,timer",
        await _context.RunScriptAsync<string>("""
            new Promise(resolve => {
              const seen = [], { port1, port2 } = new MessageChannel();
              port2.onmessage = e => seen.push(e.data.text);
              port1.postMessage({ text: 'message' });
              setTimeout(() => { seen.push('timer'); resolve(seen.join()); }, 1);
              queueMicrotask(() => seen.push('micro'));
              seen.push('sync');
            })
            """));

    [Fact]
    public async Task Messages_are_copies_and_wait_for_start() => Assert.Equal(
        "1,1,false",
        await _context.RunScriptAsync<string>("""
            new Promise(resolve => {
              const { port1, port2 } = new MessageChannel(), seen = [], o = { n: 1 };
              port1.postMessage(o); port1.postMessage(o);
              port2.addEventListener('message', e => { seen.push(e.data.n); if (seen.length === 2) resolve([...seen, e.data === o].join()); });
              o.n = 2;
              port2.start();
            })
            """));

    [Fact]
    public async Task A_timeout_signal_aborts() => Assert.Equal(
        "TimeoutError", await _context.RunScriptAsync<string>("new Promise(r => { const s = AbortSignal.timeout(1); s.onabort = () => r(s.reason.name); })"));

    private void Check(string expression)
    {
        _context.RunScript("var throws = f => { try { f(); return ''; } catch (e) { return e.name; } };"
            + " var byParts = (label, bytes) => { const d = new TextDecoder(label); let text = ''; for (const b of bytes) text += d.decode(new Uint8Array([b]), { stream: true }); return text + d.decode(); };");
        Assert.Equal("true", _context.RunScript(expression));
    }
}
