namespace V8Typed.Tests.Interop;

/// <summary>
/// Values that script made to do harm, for every kind of type, as results and as arguments of callbacks: an error that says what is wrong or
/// the plain value, and the context works on.
/// </summary>
public sealed class HostileValueTests : IDisposable
{
    private static readonly string[] s_values =
    [
        "new Proxy({}, {})",
        "new Proxy([], {})",
        "new Proxy(function () {}, {})",
        "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()",
        "(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; })()",
        "(() => { const { proxy, revoke } = Proxy.revocable(() => {}, {}); revoke(); return proxy; })()",
        "new Proxy({}, new Proxy({}, { get() { throw new RangeError('trap'); } }))",
        "new Proxy([], new Proxy({}, { get() { throw new RangeError('trap'); } }))",
        "new Proxy({}, { get(t, k) { throw { hostException: 5 }; }, has() { return true; } })",
        "new Proxy([], { get(t, k) { return k === 'length' ? 1e6 : undefined; } })",
        "new Proxy([], { get(t, k) { return k === 'length' ? -1 : 'x'; } })",
        "new Proxy([], { get(t, k) { return k === 'length' ? { valueOf() { throw 1; } } : 'x'; } })",
        "new Proxy({}, { ownKeys() { return ['a', 'a']; } })",
        "new Proxy({}, { ownKeys() { return Array(10); }, getOwnPropertyDescriptor() { return 5; } })",
        "new Proxy(new Map([[1, 'x']]), {})",
        "new Proxy(new Date(0), {})",
        "new Proxy(Promise.resolve(1), {})",
        "({ get id() { throw new RangeError('getter'); }, get kind() { throw null; }, get x() { throw undefined; }, get then() { throw new RangeError('then'); } })",
        "({ get id() { throw { hostException: 5 }; }, get kind() { throw { hostException: 5 }; }, get x() { throw { hostException: 5 }; }, get then() { throw { hostException: 5 }; } })",
        "({ [Symbol.iterator]() { throw new RangeError('iterator'); } })",
        "({ get [Symbol.iterator]() { throw new RangeError('iterator'); } })",
        "({ [Symbol.iterator]() { return { next() { return 5; } }; } })",
        "({ [Symbol.iterator]() { return { get next() { throw new RangeError('next'); } }; } })",
        "({ [Symbol.iterator]: function* () { yield 1; throw new RangeError('half'); } })",
        "({ [Symbol.toPrimitive]() { throw new RangeError('primitive'); }, toString() { throw 1; }, valueOf() { throw 2; }, toJSON() { throw 3; } })",
        "({ toJSON() { return { toJSON() { throw new RangeError('json'); } }; } })",
        "({ then(resolve) { resolve({ then(r) { r({ then() { throw 5; } }); } }); } })",
        "({ then() { throw new RangeError('then'); } })",
        "Object.create(null)",
        "Object.create(new Proxy({}, { get() { throw new RangeError('prototype'); }, getPrototypeOf() { throw 1; } }))",
        "Object.setPrototypeOf([1, 2], null)",
        "Object.setPrototypeOf(new Map([['a', 1]]), null)",
        "Object.setPrototypeOf(new Set(['a']), null)",
        "Object.setPrototypeOf(new Date(0), null)",
        "Object.setPrototypeOf(new Error('e'), null)",
        "Object.setPrototypeOf(Promise.resolve(1), null)",
        "Object.setPrototypeOf(() => 5, null)",
        "(() => { const e = new Error('e'); Object.defineProperty(e, 'stack', { get() { throw 1; } }); Object.defineProperty(e, 'message', { get() { throw 2; } }); return e; })()",
        "Object.defineProperty(Promise.resolve(1), 'then', { get() { throw new RangeError('then'); } })",
        "Object.defineProperty(Promise.resolve(1), 'constructor', { get() { throw new RangeError('constructor'); } })",
        "Object.defineProperty([1, 2], 'length', { writable: false })",
        "Object.defineProperty([1, 2], 0, { get() { throw new RangeError('element'); } })",
        "(() => { const a = [1, 2, 3, 4]; Object.defineProperty(a, 0, { get() { a.length = 0; return 1; } }); return a; })()",
        "(() => { const a = [1]; Object.defineProperty(a, 0, { get() { for (let i = 0; i < 1000; i++) a.push(i); return 1; } }); return a; })()",
        "(() => { const m = new Map([[1, 'x']]); m.forEach = m.entries = () => { throw 1; }; Object.defineProperty(m, 'size', { value: 1e9 }); return m; })()",
        "(() => { const o = {}; o.id = o; o.next = o; o.children = [o]; return o; })()",
        "(() => { let o = {}; for (let i = 0; i < 5000; i++) o = { value: 1, next: o, kind: 'circle' }; return o; })()",
        "[,,,]",
        "new Array(1e6)",
        "new (class extends Array { get length() { return 5; } })()",
        "new (class extends Map { get() { throw 1; } get size() { throw 2; } forEach() { throw 3; } })([[1, 'x']])",
        "new (class extends Promise { static get [Symbol.species]() { throw new RangeError('species'); } then() { throw new RangeError('then'); } })(r => r(1))",
        "new (class extends Function { constructor() { super('return 1'); } get name() { throw 1; } get length() { throw 2; } })()",
        "Symbol('s')", "Symbol.iterator", "10n ** 400n", "-(2n ** 63n) - 1n", "NaN", "-0", "Infinity", "1e308", "'\\ud800'", "'x'.repeat(100000)",
        "new Date(NaN)", "new Date(8.64e15)", "Object(1)", "Object('x')", "Object(5n)", "Object(Symbol())", "new Number(1)", "new Uint8Array(3)",
        "new DataView(new ArrayBuffer(1))", "new WeakMap()", "globalThis", "function* () {}", "async () => {}", "class { constructor() { throw 1; } }", "eval", "arguments => 5",
        "(() => { const b = new ArrayBuffer(8); const a = new Uint8Array(b); b.transfer(); return a; })()",
        "(() => { const b = new ArrayBuffer(8, { maxByteLength: 16 }); const a = new Int32Array(b); b.resize(0); return a; })()",
    ];

    // So that nothing hangs: a value that runs into the limit is no clear error.
    private readonly Sandbox _sandbox = new(new V8VmOptions { Timeout = TimeSpan.FromSeconds(30) });
    private readonly IAdversary _adversary;

    public HostileValueTests() => _adversary = _sandbox.Context.Get<IAdversary>();

    public void Dispose() => _sandbox.Dispose();

    public static TheoryData<string> Values() => [.. s_values];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task As_a_result(string value)
    {
        Action<string>[] calls =
        [
            s => _adversary.Int(s), s => _adversary.Double(s), s => _adversary.Bool(s), s => _adversary.Text(s), s => _adversary.Long(s),
            s => _adversary.Enum(s), s => _adversary.Nullable(s), s => _adversary.Date(s), s => _adversary.Guid(s), s => _adversary.Big(s),
            s => _adversary.Item(s), s => _adversary.Node(s), s => _adversary.Figure(s), s => _adversary.Point(s), s => _adversary.Array(s),
            s => _adversary.List(s), s => _adversary.Set(s), s => _adversary.Dictionary(s), s => _adversary.Map(s), s => _adversary.Tuple(s),
            s => _adversary.Function(s), s => _adversary.Json(s), s => _adversary.Value(s).Dispose(),
            s => JsFunction.Of(_adversary.Function("v => 5"))!.Dispose(),
        ];
        foreach (var call in calls)
        {
            AssertClear(Record.Exception(() => call(value)));
        }

        AssertClear(await Record.ExceptionAsync(() => _adversary.Promise(value)));
        AssertClear(await Record.ExceptionAsync(() => _adversary.PromisedItem(value)));

        AssertWorks();
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void As_an_argument_of_a_callback(string value)
    {
        Func<string, string>[] calls =
        [
            s => _adversary.GiveInt(s, _ => { }), s => _adversary.GiveText(s, _ => { }), s => _adversary.GiveDate(s, _ => { }),
            s => _adversary.GiveItem(s, _ => { }), s => _adversary.GiveFigure(s, _ => { }), s => _adversary.GiveArray(s, _ => { }),
            s => _adversary.GiveSet(s, _ => { }), s => _adversary.GiveDictionary(s, _ => { }), s => _adversary.GiveMap(s, _ => { }),
            s => _adversary.GiveTuple(s, _ => { }), s => _adversary.GiveFunction(s, f => JsFunction.Of(f)!.Dispose()), s => _adversary.GiveJson(s, _ => { }),
            s => _adversary.GiveValue(s, v => v.Dispose()),
        ];

        // What the value itself throws is the script's own; everything else is a TypeError that names the argument.
        var source =
            $$"""
            f => {
                try { f(({{value}})); return "ok"; } catch (e) {
                    return e instanceof TypeError && e.message.startsWith("Action<") && e.message.includes(": argument[0]") ? "type" : "own";
                }
            }
            """;
        foreach (var call in calls)
        {
            Assert.Contains(call(source), (string[])["ok", "type", "own"]);
        }

        AssertWorks();
    }

    private static void AssertClear(Exception? exception)
    {
        Assert.True(exception is null or V8TypeException or V8ScriptException or OverflowException, exception?.ToString());
        Assert.NotEqual("", exception?.Message ?? "none");
    }

    private void AssertWorks()
    {
        Assert.Equal(1, _adversary.Array("[1]")[0]);
        Assert.Equal("one", _adversary.Item("({ id: 1, name: 'one', price: 1, active: true })").Name);
        Assert.Equal("ok", _adversary.GiveItem("f => { f({ id: 1, name: 'one', price: 1, active: true }); return 'ok'; }", item => Assert.Equal("one", item.Name)));
        Assert.True(_sandbox.Context.Realm.Lane.IsEmpty);
        Assert.True(_sandbox.Context.Realm.CallbackLane!.IsEmpty);
    }
}
