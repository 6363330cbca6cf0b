using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.WebApis;

/// <summary>What reaches the sink, as "level text" (Console Standard; how values look is Node's way).</summary>
public sealed class ConsoleTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly List<string> _written = [];
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm();
    private readonly V8Context _context;

    public ConsoleTests() => _context = _vm.CreateContext(new V8ContextOptions
    {
        TimeProvider = _clock,
        ConsoleSink = message => _written.Add(message.Level + " " + message.Text),
    });

    public void Dispose() => _vm.Dispose();

    [Theory]
    [InlineData("console.log('%s is %d years and %i, %f', 'Ana', '42.5', 42.9, '1.50', 'more')", "log Ana is 42.5 years and 42, 1.5 more")]
    [InlineData("console.log('%o|%O|%j', { a: 'x' }, [1], { b: [2] })", "log { a: 'x' }|[ 1 ]|{\"b\":[2]}")]
    [InlineData("console.log('%cstyled%c 100%%', 'color: red', '')", "log styled 100%")]
    [InlineData("console.log('100%% %s')", "log 100%% %s")]
    [InlineData("console.log('%s %s', 1)", "log 1 %s")]
    [InlineData("console.log('%d %i %f %s', Symbol('a'), Symbol('b'), Symbol('c'), Symbol('d'))", "log NaN NaN NaN Symbol(d)")]
    [InlineData("console.log('%x %', 1)", "log %x % 1")]
    [InlineData("console.log()", "log ")]
    [InlineData("console.debug(1); console.info(2n); console.warn(null); console.error(undefined)", "debug 1~info 2n~warn null~error undefined")]
    [InlineData("console.log(-0, 'a', ['a\\'b', -0, , 1], { 'x-y': true, z: { w: { v: { u: { t: 1 } } } } })", "log -0 a [ \"a'b\", -0, <empty>, 1 ] { 'x-y': true, z: { w: { v: { u: { t: 1 } } } } }")]
    [InlineData("console.log({ a: { b: { c: { d: { e: { f: 1 } } } } } }.a)", "log { b: { c: { d: { e: { f: 1 } } } } }")]
    [InlineData("console.log([[[[[[1]]]]]])", "log [ [ [ [ [ [Array] ] ] ] ] ]")]
    [InlineData("console.log(new Map([['k', { v: 1 }]]), new Set([1, 'b']), new Date(0), /x/g, Symbol('s'), () => 1, class A { }, function f() { })",
        "log Map(1) { 'k' => { v: 1 } } Set(2) { 1, 'b' } 1970-01-01T00:00:00.000Z /x/g Symbol(s) [Function (anonymous)] [class A] [Function: f]")]
    [InlineData("console.log(new (class Foo { x = 1; #y = 2; get z() { throw 1; } }), { get g() { throw 1; }, set s(v) { } }, Object.create(null), new Uint8Array([1, 2]), new ArrayBuffer(3), Object('s'))",
        "log Foo { x: 1 } { g: [Getter], s: [Setter] } [Object: null prototype] {} Uint8Array(2) [ 1, 2 ] ArrayBuffer { byteLength: 3 } [String: 's']")]
    [InlineData("const o = { n: 1 }; o.self = o; console.log(o)", "log { n: 1, self: [Circular] }")]
    [InlineData("console.log(Array.from({ length: 102 }, () => 0).length, Array(200).fill(7).map(String).slice(0, 1), new Array(3))", "log 102 [ '7' ] [ <empty>, <empty>, <empty> ]")]
    [InlineData("console.log(Proxy.revocable({}, {}).proxy, (() => { const r = Proxy.revocable({}, {}); r.revoke(); return typeof r.proxy; })())", "log {} object")]
    [InlineData("console.log({ toString() { throw 1; }, toJSON() { throw 1; } })", "log { toString: [Function: toString], toJSON: [Function: toJSON] }")]
    [InlineData("console.group('G', 1); console.log('a\\nb'); console.group(); console.warn('c'); console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log('d')",
        "log G 1~log   a\n  b~warn     c~log d")]
    [InlineData("console.count(); console.count(); console.count('x'); console.countReset(); console.count(); console.countReset('y')",
        "info default: 1~info default: 2~info x: 1~info default: 1~warn Count for 'y' does not exist")]
    [InlineData("console.assert(true, 'no'); console.assert(false); console.assert(false, 'is %s', 'odd'); console.assert(0, { a: 1 })",
        "error Assertion failed~error Assertion failed: is odd~error Assertion failed: { a: 1 }")]
    [InlineData("console.dir({ a: 'x' }); console.dir('s'); console.dirxml('s', 1)", "log { a: 'x' }~log 's'~log s 1")]
    [InlineData("console.table(5); console.table([{ a: 1, b: 'x' }, { a: 22 }, 7]);",
        "log 5~log ┌─────────┬────┬─────┬────────┐\n│ (index) │ a  │ b   │ Values │\n├─────────┼────┼─────┼────────┤\n│ 0       │ 1  │ 'x' │        │\n│ 1       │ 22 │     │        │\n│ 2       │    │     │ 7      │\n└─────────┴────┴─────┴────────┘")]
    [InlineData("console.table({ r: { a: 1, b: 2 } }, ['b'])", "log ┌─────────┬───┐\n│ (index) │ b │\n├─────────┼───┤\n│ r       │ 2 │\n└─────────┴───┘")]
    public void Written(string script, string expected)
    {
        _context.RunScript(script);
        Assert.Equal(expected, string.Join('~', _written));
    }

    [Fact]
    public void Times_by_the_clock_of_the_options()
    {
        _context.RunScript("console.time('t'); console.time('t')");
        _clock.Advance(TimeSpan.FromMilliseconds(12.5));
        _context.RunScript("console.timeLog('t', 'x', 1)");
        _clock.Advance(TimeSpan.FromSeconds(2));
        _context.RunScript("console.timeEnd('t'); console.timeEnd('t')");
        Assert.Equal(["warn Timer 't' already exists", "info t: 12.500ms x 1", "info t: 2.013s", "warn Timer 't' does not exist"], _written);
    }

    [Fact]
    public void A_trace_has_the_stack_of_the_script_only()
    {
        _context.RunScript("function outer() { console.trace('here %s', 1); }\nouter();", "t.js");
        Assert.Equal("debug Trace: here 1\n    at outer (t.js:1:28)\n    at t.js:2:1", _written.Single());
    }

    [Fact]
    public void An_error_is_shown_with_its_stack_and_its_properties()
    {
        _context.RunScript("const e = new RangeError('far'); console.error(e); e.code = 5; console.error({ e });", "t.js");
        Assert.Equal("error RangeError: far\n    at t.js:1:11", _written[0]);
        Assert.Contains("code: 5", _written[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Replaced_built_ins_change_nothing()
    {
        _context.RunScript("""
            Array.prototype.push = Array.prototype.join = String.prototype.split = Map.prototype.get = JSON.stringify = Object.keys = () => { throw 1; };
            Object.defineProperty(Object.prototype, 'get', { value: () => 5, configurable: true });
            Array.prototype[Symbol.iterator] = function* () { yield 'wrong'; };
            console.group('g'); console.log('%s %j', 'a', { b: 1 }, [1, { c: 2 }], new Map());
            """);
        Assert.Equal(["log g", "log   a {\"b\":1} [ 1, { c: 2 } ] Map(0) {}"], _written);
    }

    [Fact]
    public void A_long_value_takes_several_lines()
    {
        _context.RunScript("console.log({ first: 'x'.repeat(40), second: 'y'.repeat(40) })");
        Assert.Equal($"log {{\n  first: '{new string('x', 40)}',\n  second: '{new string('y', 40)}'\n}}", _written.Single());
    }

    [Fact]
    public void It_is_a_namespace_object() => Assert.Equal(
        "[object console],false,true,1,log",
        _context.RunScript("[String(console), Object.getOwnPropertyDescriptor(globalThis, 'console').enumerable, Object.keys(console).includes('log'), Object.getPrototypeOf(console) !== Object.prototype | 0, console.log.name].join()"));
}
