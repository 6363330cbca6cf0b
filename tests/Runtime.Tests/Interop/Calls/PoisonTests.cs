namespace V8Typed.Tests.Interop;

/// <summary>What script does to the built-ins does not reach the calls.</summary>
public sealed class PoisonTests
{
    public static TheoryData<string> Poisons =>
    [
        "Object.defineProperty(Array.prototype, '0', { set() { throw 'setter'; }, get() { throw 'getter'; }, configurable: true });",
        "for (const k of ['0', '1', 'length2', 'get', 'set', 'value', 'writable', 'enumerable', 'configurable']) Object.defineProperty(Object.prototype, k, { __proto__: null, set() { throw 'setter ' + k; }, get() { return undefined; }, configurable: true });",
        "for (const k of Object.getOwnPropertyNames(String.prototype)) if (k !== 'length') String.prototype[k] = () => { throw 'String ' + k; };",
        "for (const k of Object.getOwnPropertyNames(Array.prototype)) if (k !== 'length') Array.prototype[k] = () => { throw 'Array ' + k; };",
        "for (const k of Object.getOwnPropertyNames(Number.prototype)) Number.prototype[k] = () => { throw 'Number ' + k; };",
        "for (const k of Object.getOwnPropertyNames(Object.prototype)) if (k !== '__proto__') Object.prototype[k] = () => { throw 'Object ' + k; };",
        "Array.prototype[Symbol.iterator] = function* () { throw 'iterator'; };",
        "Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { throw 'call'; };",
        "Object.prototype.toJSON = String.prototype.toJSON = () => { throw 'toJSON'; };",
        "Object.prototype.then = (ok) => { throw 'then'; };",
        "Promise.prototype.then = () => { throw 'then'; }; Map.prototype.get = Map.prototype.set = () => { throw 'map'; };",
        "for (const o of [Object, Reflect, JSON, Math, String, Number, Array, BigInt, Promise, Symbol]) for (const k of Object.getOwnPropertyNames(o)) if (typeof o[k] === 'function' && !(o === Object && /getOwnP|defineP/.test(k))) try { o[k] = () => { throw 'static ' + k; }; } catch { }",
        "for (const k of Object.getOwnPropertyNames(Object.getPrototypeOf(Int32Array.prototype))) try { Object.defineProperty(Object.getPrototypeOf(Int32Array.prototype), k, { get() { throw k; } }); } catch { }",
        "for (const k of Object.getOwnPropertyNames(globalThis)) if (!['undefined', 'NaN', 'Infinity', 'globalThis', 'eval', 'scalars', 'console'].includes(k)) try { globalThis[k] = undefined; } catch { }",
        "Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype); Object.freeze(globalThis);",
    ];

    [Theory]
    [MemberData(nameof(Poisons))]
    public void Calls_work_after_everything_was_replaced(string poison)
    {
        using var sandbox = new Sandbox();
        var scalars = sandbox.Context.Get<IScalars>();
        var evaluate = sandbox.Context.Get<IEvaluate>();
        sandbox.Run("scalars.show = (...a) => a.length; scalars.concat = (a, b) => a + b;");
        sandbox.Run(poison + "; 0");
        Assert.Equal(5, scalars.Int(5));
        Assert.Equal((1L << 60) + 1, scalars.Big((1L << 60) + 1));
        Assert.Equal("text that is longer than 13", scalars.String("text that is longer than 13"));
        Assert.Equal('x', scalars.Char('x'));
        Assert.Equal(Named.Second, scalars.Named(Named.Second));
        Assert.Null(scalars.NullableInt(null));
        Assert.Equal(3, scalars.Count(1, 2, 3));
        Assert.Equal(2, scalars.CountTexts("a", "text that is longer than 13"));
        Assert.Equal(6, scalars.Nested(5));
        var exception = Assert.Throws<V8ScriptException>(() => evaluate.Int("null.x"));
        Assert.Equal("TypeError", exception.ErrorName);
        exception.ThrownValue.Dispose();
        Assert.Throws<V8TypeException>(() => evaluate.Int("'text'"));
        Assert.Throws<V8TypeException>(() => scalars.NotThere());
        exception = sandbox.Throws("null.x");
        Assert.Equal("TypeError", exception.ErrorName);
        exception.ThrownValue.Dispose();
        Assert.Equal("true", sandbox.Run("true"));
        Assert.Equal("1.5", sandbox.Run("1.5"));
        Assert.Equal(7, sandbox.Context.RunScript<int>("7"));
        Assert.Equal(0, sandbox.Context.Statistics.LiveHandles);
    }

    [Theory]
    [MemberData(nameof(Poisons))]
    public void A_module_can_be_bound_after_everything_was_replaced(string poison)
    {
        using var sandbox = new Sandbox();
        sandbox.Run(poison + "; 0");
        if (poison.Contains("globalThis", StringComparison.Ordinal))
        {
            // The module itself cannot define its global then.
            return;
        }

        var scalars = sandbox.Context.Get<IScalars>();
        Assert.Equal(5, scalars.Int(5));
        Assert.Equal("x", scalars.String("x"));
    }
}
