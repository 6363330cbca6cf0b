namespace V8Typed.Tests.Interop;

/// <summary>What script does to the built-ins does not reach values and callbacks.</summary>
public sealed class PoisonedCallTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [MemberData(nameof(PoisonTests.Poisons), MemberType = typeof(PoisonTests))]
    [InlineData("for (const k of Object.getOwnPropertyNames(Map.prototype)) if (k !== 'constructor') Object.defineProperty(Map.prototype, k, { value() { throw 'Map ' + k; } });")]
    [InlineData("for (const k of Object.getOwnPropertyNames(WeakMap.prototype)) WeakMap.prototype[k] = () => { throw 'WeakMap ' + k; };")]
    [InlineData("WeakRef.prototype.deref = () => undefined; Set.prototype.add = () => { throw 'add'; };")]
    [InlineData("Object.setPrototypeOf(Function.prototype, null); Object.setPrototypeOf(Array.prototype, null);")]
    [InlineData("Error.prototype.name = 5; Error.prototype.message = Symbol(); Error.prototype.toString = () => { throw 1; }; Error.prepareStackTrace = () => { throw 2; };")]
    [InlineData("Error.stackTraceLimit = 0; Object.defineProperty(Error.prototype, 'cause', { get() { throw 1; } });")]
    [InlineData("Object.defineProperty(Function.prototype, 'prototype', { get() { throw 1; } }); Object.defineProperty(Function.prototype, 'length', { value: 7 });")]
    [InlineData("for (const k of [Symbol.toPrimitive, Symbol.toStringTag, Symbol.iterator, Symbol.hasInstance, Symbol.species, Symbol.dispose]) Object.defineProperty(Object.prototype, k, { get() { throw 1; } });")]
    public void Values_and_callbacks_work(string poison)
    {
        var adversary = _sandbox.Context.Get<IAdversary>();
        var callbacks = _sandbox.Context.Get<ICallbacks>();

        // Made before: what the user's own script does with the built-ins is another matter.
        var text = callbacks.MakeText("s => s + '!'");
        var calls = adversary.Function("v => v + 1");
        _sandbox.Run(poison + "; 0");

        Assert.Equal("text that is longer than 13!", text("text that is longer than 13"));
        Assert.Equal(5, calls(4));
        Assert.Equal(6, callbacks.CallIntDirect(value => value + 1, 5));
        Assert.Equal("abc", callbacks.CallTextDirect(value => value + "c", "ab"));
        Item[] items = [new Item(1, "one", 2, true, null), new Item(2, new string('x', 50), 2, true, 5)];
        Assert.Equal(items, callbacks.CallItemsDirect(value => value, items));
        var mine = new InvalidTimeZoneException("mine");
        Assert.Same(mine, Assert.Throws<V8ScriptException>(() => callbacks.CallIntDirect(_ => throw mine, 1)).InnerException);
        var thrown = Assert.Throws<V8ScriptException>(() => callbacks.CallIntDirect(_ => throw Assert.Throws<V8ScriptException>(() => _sandbox.Context.RunScript<int>("null.x")), 1));
        Assert.Equal("TypeError", thrown.ErrorName);
        Assert.Throws<V8ScriptException>(() => callbacks.CallIntDirect(value => value, 1, "not a number"));
        Assert.Same(calls, callbacks.EchoInt(calls));
        JsFunction.Of(text)!.Dispose();
        JsFunction.Of(calls)!.Dispose();
    }
}
