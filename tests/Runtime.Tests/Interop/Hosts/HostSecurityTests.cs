namespace V8Typed.Tests.Interop.Hosts;

/// <summary>What script must not be able to do to objects of .NET, and by them.</summary>
public sealed class HostSecurityTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly Order _order = new(new Line { Sku = "x", Price = 2, Quantity = 3 }) { Customer = new Customer { Name = "Ada" } };

    public HostSecurityTests()
    {
        _sandbox.Expose("order", _order);
        _sandbox.Expose("bag", new Bag());
        _sandbox.Run("'use strict'; globalThis.message = f => { try { return 'no error: ' + f(); } catch (e) { return e.constructor.name + ': ' + e.message; } }");
    }

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("order.say.call({})", "TypeError: Illegal invocation: Order.say is a member of an object of .NET, and was called on something else.")]
    [InlineData("const { renamed } = order; renamed()", "TypeError: Illegal invocation: Order.renamed")]
    [InlineData("(0, order.renamed)()", "TypeError: Illegal invocation: Order.renamed")]
    [InlineData("order.renamed.call(null)", "TypeError: Illegal invocation: Order.renamed")]
    [InlineData("order.renamed.call(5)", "TypeError: Illegal invocation: Order.renamed")]
    [InlineData("order.renamed.call(order.customer)", "TypeError: Illegal invocation: Order.renamed")]
    [InlineData("order.renamed.call(bag)", "TypeError: Illegal invocation: Order.renamed")]
    [InlineData("Object.getOwnPropertyDescriptor(Object.getPrototypeOf(order), 'total').get.call(Object.create(order))", "TypeError: Illegal invocation: Order.total")]
    [InlineData("Object.create(order).total", "TypeError: Illegal invocation: Order.total")]
    [InlineData("new Proxy(order, {}).total", "TypeError: Illegal invocation: Order.total")]
    [InlineData("Object.getPrototypeOf(order).total", "TypeError: Illegal invocation: Order.total")]
    [InlineData("order.total = 5", "TypeError: Cannot set property total of [object Order] which has only a getter")]
    [InlineData("order.typo = 5", "TypeError: Cannot add property typo, object is not extensible")]
    [InlineData("Object.defineProperty(order, 'total', { value: 1 })", "TypeError: Cannot define property total, object is not extensible")]
    [InlineData("Object.getPrototypeOf(order).total2 = 5", "TypeError: Cannot add property total2, object is not extensible")]
    [InlineData("Object.setPrototypeOf(order, {})", "TypeError: [object Order] is not extensible")]
    [InlineData("delete Object.getPrototypeOf(order).total", "TypeError: Cannot delete property 'total' of [object Order]")]
    [InlineData("order.discount = 'x'", "TypeError: Order.discount: the value should be double, but is string \"x\"")]
    [InlineData("order.remove(order.customer)", "TypeError: Order.remove: argument[0] should be Line, but is a Customer")]
    [InlineData("order.remove({})", "TypeError: Order.remove: argument[0] should be Line, but is object")]
    [InlineData("order.remove(Object.create(order.lines[0]))", "TypeError: Order.remove: argument[0] should be Line, but is object")]
    [InlineData("order.add('x')", "TypeError: Order.add: argument[1] should be double, but is undefined")]
    [InlineData("new order.say()", "TypeError: order.say is not a constructor")]
    [InlineData("new order.constructor()", "TypeError: order.constructor is not a constructor")]
    [InlineData("class X extends order.constructor {}", "TypeError: Class extends value undefined is not a constructor or null")]
    [InlineData("order = 5", "TypeError: Cannot assign to read only property 'order' of object '#<Object>'")]
    [InlineData("bag.x = 'text'", "TypeError: Bag[name]: argument[1] should be int, but is string \"text\"")]
    [InlineData("delete bag.x", "TypeError: 'deleteProperty' on proxy: trap returned falsish for property 'x'")]
    [InlineData("Object.defineProperty(bag, 'x', { value: 1 })", "TypeError: 'defineProperty' on proxy: trap returned falsish for property 'x'")]
    [InlineData("Object.setPrototypeOf(bag, {})", "TypeError: 'setPrototypeOf' on proxy: trap returned falsish")]
    [InlineData("Object.freeze(bag)", "TypeError: 'preventExtensions' on proxy: trap returned falsish")]
    [InlineData("bag.size = 1", "TypeError: ")]
    [InlineData("Reflect.get(bag, 'size', {})", "TypeError: Illegal invocation: Bag.size")]
    public void Refuses(string script, string message) =>
        Assert.StartsWith(message, _sandbox.Run($"message(() => {{ 'use strict'; {(script.StartsWith("const", StringComparison.Ordinal) || script.StartsWith("class", StringComparison.Ordinal) ? "" : "return ")}{script}; }})"), StringComparison.Ordinal);

    [Fact]
    public void An_async_method_rejects_a_foreign_receiver() =>
        Assert.Equal("[object Promise]", _sandbox.Run("const p = order.price.call({}, 'x'); p.catch(() => {}); String(p)"));

    [Fact]
    public void Poisoned_built_ins_change_nothing()
    {
        _sandbox.Run("""
            const bomb = () => { throw new Error('bomb'); };
            for (const name of ['n', 'value', 'get', 'set', 'writable', 'getElement', 'setElement', 'getNamed', 'setNamed', 'has', 'deleteProperty', 'toJSON', '0', '1'])
              Object.defineProperty(Object.prototype, name, { __proto__: null, get: bomb, set: bomb, configurable: true });
            Array.prototype[Symbol.iterator] = bomb;
            Reflect.apply = Reflect.get = Reflect.set = Object.freeze = Object.create = bomb;
            WeakMap.prototype.get = WeakMap.prototype.set = Map.prototype.get = Map.prototype.set = WeakRef.prototype.deref = bomb;
            Function.prototype.call = Function.prototype.apply = bomb;
            globalThis.Proxy = globalThis.WeakRef = globalThis.Promise = bomb;
            """);
        _sandbox.Expose("shelf", new Shelf());

        Assert.Equal("6", _sandbox.Run("order.total"));
        Assert.Equal("Ada", _sandbox.Run("order.customer.name"));
        Assert.Equal("b b", _sandbox.Run("order.say('b', 2)"));
        Assert.Equal("6", _sandbox.Run("order.sum(1, 2, 3)"));
        Assert.Equal("a", _sandbox.Run("shelf[0]"));
        Assert.Equal("b", _sandbox.Run("shelf[1] = 'b'; shelf[1]"));
        Assert.Equal("undefined", _sandbox.Run("String(shelf[7])"));
        Assert.Same(_order.Customer, _sandbox.Context.Get<IShop>().CustomerOf(_order));
    }

    [Fact]
    public void Script_cannot_reach_the_lane_or_forge_a_number()
    {
        // Nothing that is reachable from an object leads to the class that makes them, to numbers or to memory.
        Assert.Equal("", _sandbox.Run("""
            (() => {
            const seen = new Set(), found = [];
            const walk = (v, path) => {
              if (v === null || typeof v !== "object" && typeof v !== "function" || seen.has(v) || path.length > 6) return;
              seen.add(v);
              if (v instanceof ArrayBuffer || ArrayBuffer.isView(v)) found.push(path.join("."));
              if (typeof v === "function" && /^class/.test(Function.prototype.toString.call(v))) found.push(path.join("."));
              for (const key of Reflect.ownKeys(v)) {
                const { value, get, set } = Object.getOwnPropertyDescriptor(v, key);
                for (const part of [value, get, set]) walk(part, [...path, String(key)]);
              }
              if (Object.getPrototypeOf(v) !== Object.prototype && Object.getPrototypeOf(v) !== Function.prototype) walk(Object.getPrototypeOf(v), [...path, "[proto]"]);
            };
            walk(order, ["order"]);
            walk(bag, ["bag"]);
            return found.join();
            })()
            """));
    }

    [Fact]
    public void An_exception_is_the_same_object_in_C()
    {
        var thrown = _sandbox.Throws("order.fail()");
        Assert.Equal("no stock", Assert.IsType<ShopException>(thrown.InnerException).Message);
        Assert.Equal("ShopException: no stock", _sandbox.Run("try { order.fail() } catch (e) { String(e) }"));
        Assert.Equal("false", _sandbox.Run("try { order.fail() } catch (e) { 'hostException' in e && e.hostException !== undefined }"));
    }
}
