namespace V8Typed.Tests.Interop;

[JsData]
public sealed partial record Price(string Currency, decimal Amount, List<int>? Steps);

/// <summary>Types of C# as results of scripts.</summary>
public sealed class DataTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public void A_marked_type_alone_in_an_array_and_in_a_list()
    {
        var price = _sandbox.Context.RunScript<Price>("({ currency: 'EUR', amount: 1.5, steps: [1, 2] })");
        Assert.Equal(("EUR", 1.5m), (price.Currency, price.Amount));
        Assert.Equal([1, 2], price.Steps!);
        Assert.Equal(["a", "b"], _sandbox.Context.RunScript<Price[]>("['a', 'b'].map(currency => ({ currency, amount: 1 }))").Select(each => each.Currency));
        Assert.Single(_sandbox.Context.RunScript<List<Price>>("new Set([{ currency: 'c', amount: 1 }])"));
        Assert.Null(_sandbox.Context.RunScript<Price?>("null"));
    }

    [Fact]
    public void A_type_that_a_module_names() =>
        Assert.Equal(new Item(1, "x", 2, true, null), _sandbox.Context.RunScript<Item>("({ id: 1, name: 'x', price: 2, active: true })"));

    [Fact]
    public async Task A_promise_of_one()
    {
        var now = await _sandbox.Context.RunScriptAsync<Price>("Promise.resolve({ currency: 'EUR', amount: 1 })");
        Assert.Equal("EUR", now.Currency);
        var later = _sandbox.Context.RunScriptAsync<Price>("new Promise(resolve => globalThis.settle = () => resolve({ currency: 'USD', amount: 1 }))");
        Assert.False(later.IsCompleted);
        _sandbox.Context.RunScript("settle()");
        Assert.Equal("USD", (await later).Currency);
        var wrong = await Assert.ThrowsAsync<V8TypeException>(() => _sandbox.Context.RunScriptAsync<Price>("Promise.resolve({ currency: 1 })"));
        Assert.Equal("result.currency", wrong.Path);
    }

    [Fact]
    public void A_JsValue_as_one()
    {
        using var value = _sandbox.Context.RunScript<JsValue>("({ currency: 'EUR', amount: 1 })");
        Assert.Equal("EUR", value.To<Price>().Currency);
        Assert.Equal("EUR", value.To<Price>().Currency);
    }

    [Theory]
    [InlineData("1", "result")]
    [InlineData("undefined", null)]
    [InlineData("'x'", "result")]
    [InlineData("({})", "result.currency")]
    [InlineData("({ currency: 'x', amount: NaN })", "result.amount")]
    public void What_is_none(string script, string? path)
    {
        if (path is null)
        {
            Assert.Null(_sandbox.Context.RunScript<Price>(script));
        }
        else
        {
            Assert.Equal(path, Assert.Throws<V8TypeException>(() => _sandbox.Context.RunScript<Price>(script)).Path);
        }
    }
}
