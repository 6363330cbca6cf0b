namespace V8Typed.Tests.Interop.Hosts;

/// <summary>What script can do with objects of .NET.</summary>
public sealed class HostObjectTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly Order _order = new(new Line { Sku = "x", Price = 2, Quantity = 3 }) { Customer = new Customer { Name = "Ada" } };

    public HostObjectTests() => _sandbox.Expose("order", _order);

    private IShop Shop => _sandbox.Context.Get<IShop>();

    public void Dispose()
    {
        _order.Callback = null; // A function of script, which an object of C# holds.
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData("order.id", "o1")]
    [InlineData("order.total", "6")]
    [InlineData("order.discount = 1.5; order.total", "4.5")]
    [InlineData("order.note", "null")]
    [InlineData("order.note = 'ñ\\0\\ud800'; order.note.length", "3")]
    [InlineData("order.note = undefined; order.note", "null")]
    [InlineData("order.customer.name", "Ada")]
    [InlineData("order.customer.name = 'Bob'; order.customer.name", "Bob")]
    [InlineData("order.lines.length + order.lines[0].sku", "1x")]
    [InlineData("order.count", "0")]
    [InlineData("order.secret = 5; String(order.secret)", "undefined")]
    [InlineData("order.add('y', 10).quantity", "1")]
    [InlineData("order.add('y', 10, 4); order.total", "46")]
    [InlineData("order.remove(order.lines[0]); order.total", "0")]
    [InlineData("order.sum() + order.sum(1, 2, 3)", "6")]
    [InlineData("[order.say(), order.say('a'), order.say('b', 2), order.say('b', 2, 3)].join()", "nothing,a,b b,b b")]
    [InlineData("order.renamed()", "7")]
    [InlineData("order.each(line => line.quantity * 2)", "6")]
    [InlineData("order.canBeCanceled()", "false")]
    [InlineData("JSON.stringify(order.summarize({ name: 'n', total: 1 }))", """{"name":"n","total":6}""")]
    [InlineData("order.callback = x => x + 1; order.callback(4)", "5")]
    [InlineData("`${order}`", "Order o1")]
    [InlineData("Object.prototype.toString.call(order)", "[object Order]")]
    public void Members(string script, string expected) => Assert.Equal(expected, _sandbox.Run(script));

    [Fact]
    public void Setters_reach_the_object()
    {
        _sandbox.Run("order.discount = -0; order.note = 'n'; order.secret = 9; order.customer = null");

        Assert.True(double.IsNegative(_order.Discount));
        Assert.Equal("n", _order.Note);
        Assert.Equal(9, _order.Hidden);
        Assert.Null(_order.Customer);
    }

    [Fact]
    public void Only_declared_public_members_are_there()
    {
        Assert.Equal("name", _sandbox.Run("Object.getOwnPropertyNames(Object.getPrototypeOf(order.customer)).join()"));
        Assert.Equal("", _sandbox.Run("Object.getOwnPropertyNames(order).join()"));
        Assert.Equal("undefined", _sandbox.Run("[order.hidden, order.Hidden, order.unseen, order.make, order.equals, order.getHashCode, order.constructor, order.getType].find(x => x !== undefined)"));
        Assert.Equal("false", _sandbox.Run("'hidden' in order"));
    }

    [Fact]
    public void The_same_object_is_the_same_object()
    {
        Assert.Equal("true", _sandbox.Run("order.customer === order.customer && order.lines[0] === order.lines[0]"));
        Assert.True(Shop.Same(_order.Customer!, _order.Customer!));
        Assert.False(Shop.Same(_order.Customer!, new Customer()));
        Assert.Same(_order.Customer, Shop.CustomerOf(_order));
        Assert.Same(_order.Customer, Shop.Back(_order.Customer!));
        Assert.Same(_order.Lines[0], Shop.Line(_order));
        Assert.Null(Shop.CustomerOf(null));
    }

    [Fact]
    public void Objects_travel_inside_values()
    {
        Line[] lines = [new() { Price = 3 }, new() { Price = 1 }];

        Assert.Equal([lines[1], lines[0]], Shop.Sorted(lines));
    }

    [Fact]
    public void An_object_has_the_face_of_its_own_class()
    {
        var member = new Member { Name = "Eve", Points = 4 };
        _order.Customer = member;

        Assert.Equal("Eve4", _sandbox.Run("order.customer.name + order.customer.points"));
        Assert.Equal("[object Member]", _sandbox.Run("Object.prototype.toString.call(order.customer)"));
        Assert.True(Shop.Same(member, member));
        _order.Customer = new Guest { Name = "Guest" };
        Assert.Equal("Guest", _sandbox.Run("order.customer.name"));
        Assert.Equal("undefined", _sandbox.Run("String(order.customer.unseen)"));
    }

    [Fact]
    public void An_interface_is_a_narrow_view_of_any_object()
    {
        var warehouse = new Warehouse();

        Assert.Equal(3, Shop.Available(warehouse, "abc"));
        Assert.Equal(0.21, Shop.Rate(warehouse));
        _sandbox.Expose<IStock>("stock", warehouse);
        Assert.Equal("available", _sandbox.Run("Object.getOwnPropertyNames(Object.getPrototypeOf(stock)).join()"));
        Assert.Equal("undefined", _sandbox.Run("String(stock.rate)"));
    }

    [Fact]
    public async Task Tasks_are_promises()
    {
        Assert.Equal(3, await _sandbox.Context.RunScriptAsync<double>("order.price('abc')"));
        Assert.Equal("done", await _sandbox.Context.RunScriptAsync<string>("order.done()"));
        Assert.Equal("later", await _sandbox.Context.RunScriptAsync<string>("order.failLater().then(() => 'no', e => e.message)").WaitAsync(TimeSpan.FromMinutes(1)));
        var thrown = await Assert.ThrowsAsync<V8ScriptException>(() => _sandbox.Context.RunScriptAsync<string>("order.price(5)"));
        Assert.StartsWith("Order.price: argument[0] should be string, but is number 5", thrown.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexers_and_iterators()
    {
        _sandbox.Expose("shelf", new Shelf());
        _sandbox.Expose("bag", new Bag());

        Assert.Equal("a,undefined,3", _sandbox.Run("[shelf[0], shelf[9] + '', shelf.count].join()"));
        Assert.Equal("z", _sandbox.Run("shelf[1] = 'z'; shelf[1]"));
        Assert.Equal("azc", _sandbox.Run("let s = ''; for (const book of shelf) s += book; s"));
        Assert.Equal("azc", _sandbox.Run("[...shelf].join('')"));
        Assert.Equal("undefined,undefined,undefined", _sandbox.Run("[shelf[-1], shelf['01'], shelf.foo].map(String).join()"));
        Assert.Equal("true,false,true,false", _sandbox.Run("[0 in shelf, 9 in shelf, 'count' in shelf, 'x' in shelf].join()"));
        Assert.Equal("1,#5,1,undefined", _sandbox.Run("bag.apples = 1; [bag.apples, bag[5], bag.size, bag.then].map(String).join()"));
        Assert.Equal("function", _sandbox.Run("typeof bag.toString"));
        Assert.Equal("refused", _sandbox.Run("(() => { 'use strict'; try { bag[5] = 'x'; } catch { return 'refused'; } })()"));
        Assert.Equal("{}", _sandbox.Run("JSON.stringify(bag)"));
    }
}
